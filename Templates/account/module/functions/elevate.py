"""Gives a person a permission set for some hours after somebody approved, and takes it back.

The steps of the state machine: ask, grant, revoke. A schedule adds sweep, which takes back what no running elevation holds, so that
nothing stays when a step fails, an execution is aborted or somebody assigns by hand.
"""

import json
import logging
import os
import re
import time

import boto3

logger = logging.getLogger()
logger.setLevel(logging.INFO)


class Refused(Exception):
    """The request is not one that may be granted."""


class Failed(Exception):
    """Identity Center could not do it; the state machine tries again."""


def handler(event, context):
    step = event.get("step")
    if step not in STEPS:
        raise Refused("the step must be one of " + ", ".join(sorted(STEPS)))
    result = STEPS[step](event)
    logger.info(json.dumps({"step": step, "result": result}, sort_keys=True))
    return result


def ask(event):
    """Checks a request and tells the approvers how to answer. The state machine waits for the answer."""
    request = checked(event["request"])
    answer = {"approver": "YOUR-USER-NAME"}
    boto3.client("sns").publish(
        TopicArn=os.environ["TOPIC_ARN"],
        Subject=f"Elevation asked for: {request['user']}, {request['permission_set']}"[:100],
        Message="\n".join(
            [
                f"{request['user']} asks for {request['permission_set']} in account {os.environ['ACCOUNT_ID']} for {request['hours']} hours.",
                f"Reason: {request['reason']}",
                "",
                "Approve (not for yourself):",
                f"aws stepfunctions send-task-success --task-output '{json.dumps(answer)}' --task-token '{event['token']}'",
                "",
                "Refuse:",
                f"aws stepfunctions send-task-failure --error Refused --task-token '{event['token']}'",
            ]
        ),
    )
    return request


def checked(request):
    """The request with nothing but what we know and checked."""
    if not isinstance(request, dict):
        raise Refused("the request must be an object")
    user, name = request.get("user"), request.get("permission_set")
    hours, reason = request.get("hours"), request.get("reason")
    if not isinstance(user, str) or not re.fullmatch(r"[\w+=,.@-]{1,128}", user, re.ASCII):
        raise Refused("`user` must be a user name of Identity Center")
    if name not in permission_sets():
        raise Refused("`permission_set` must be one of " + ", ".join(sorted(permission_sets())))
    most = int(os.environ["MAX_HOURS"])
    if isinstance(hours, bool) or not isinstance(hours, int) or not 1 <= hours <= most:
        raise Refused(f"`hours` must be a whole number from 1 to {most}")
    if not isinstance(reason, str) or not 8 <= len(reason) <= 500 or not reason.isprintable():
        raise Refused("`reason` must say in one line why, in 8 to 500 characters")
    return {"user": user, "permission_set": name, "hours": hours, "reason": reason, "seconds": hours * 3600}


def grant(event):
    """Assigns the permission set. Nobody approves for themselves."""
    request = checked(event["request"])
    approver = event.get("approval", {}).get("approver")
    if not isinstance(approver, str) or not approver.strip():
        raise Refused("the approval must name the approver")
    if approver.strip().lower() == request["user"].lower():
        raise Refused("nobody approves for themselves")
    person = user_id(request["user"])
    finished(sso().create_account_assignment(**assignment(request["permission_set"], person)), "Creation")
    tell(f"Elevation given: {request['user']}", {**request, "approver": approver})
    return {"user_id": person, "seconds": request["seconds"], "approver": approver}


def revoke(event):
    """Takes the permission set back, also when it was never given."""
    request = event["request"]
    remove(request["permission_set"], user_id(request["user"]))
    tell(f"Elevation ended: {request['user']}", {"user": request["user"], "permission_set": request["permission_set"]})
    return {"revoked": True}


def sweep(event):
    """Takes back every assignment that no running elevation holds."""
    held = running()
    removed = []
    for name, arn in sorted(permission_sets().items()):
        pages = sso().get_paginator("list_account_assignments").paginate(
            InstanceArn=os.environ["INSTANCE_ARN"], AccountId=os.environ["ACCOUNT_ID"], PermissionSetArn=arn
        )
        for page in pages:
            for found in page["AccountAssignments"]:
                person = found["PrincipalId"]
                if (name, person) in held:
                    continue
                remove(name, person, found["PrincipalType"])
                removed.append({"permission_set": name, "principal": person, "type": found["PrincipalType"]})
    if removed:
        tell("Elevation without a request was taken back", {"removed": removed})
    return {"removed": removed}


def running():
    """(permission set, user id) of the elevations that the state machine is in."""
    states = boto3.client("stepfunctions")
    held = set()
    pages = states.get_paginator("list_executions").paginate(
        stateMachineArn=os.environ["STATE_MACHINE_ARN"], statusFilter="RUNNING"
    )
    for page in pages:
        for execution in page["executions"]:
            text = states.describe_execution(executionArn=execution["executionArn"]).get("input", "{}")
            try:
                request = checked(json.loads(text))
            except (Refused, ValueError):
                continue
            held.add((request["permission_set"], user_id(request["user"])))
    return held


def permission_sets():
    """The permission sets that may be asked for, by name."""
    return json.loads(os.environ["PERMISSION_SETS"])


def sso():
    return boto3.client("sso-admin", region_name=os.environ["SSO_REGION"])


def user_id(name):
    client = boto3.client("identitystore", region_name=os.environ["SSO_REGION"])
    try:
        answer = client.get_user_id(
            IdentityStoreId=os.environ["IDENTITY_STORE_ID"],
            AlternateIdentifier={"UniqueAttribute": {"AttributePath": "userName", "AttributeValue": name}},
        )
    except client.exceptions.ResourceNotFoundException:
        raise Refused(f"Identity Center knows no user {name}") from None
    return answer["UserId"]


def assignment(name, principal, kind="USER"):
    return {
        "InstanceArn": os.environ["INSTANCE_ARN"],
        "TargetId": os.environ["ACCOUNT_ID"],
        "TargetType": "AWS_ACCOUNT",
        "PermissionSetArn": permission_sets()[name],
        "PrincipalType": kind,
        "PrincipalId": principal,
    }


def remove(name, principal, kind="USER"):
    try:
        finished(sso().delete_account_assignment(**assignment(name, principal, kind)), "Deletion")
    except sso().exceptions.ResourceNotFoundException:
        logger.info("the assignment is gone already")


def finished(answer, kind, attempts=30, pause=2):
    """Waits until Identity Center has done what it was asked, and fails when it could not."""
    status = answer[f"AccountAssignment{kind}Status"]
    describe = {
        "Creation": sso().describe_account_assignment_creation_status,
        "Deletion": sso().describe_account_assignment_deletion_status,
    }[kind]
    for _ in range(attempts):
        if status["Status"] == "SUCCEEDED":
            return
        if status["Status"] == "FAILED":
            raise Failed(status.get("FailureReason", "Identity Center gives no reason"))
        time.sleep(pause)
        status = describe(
            InstanceArn=os.environ["INSTANCE_ARN"],
            **{f"AccountAssignment{kind}RequestId": status["RequestId"]},
        )[f"AccountAssignment{kind}Status"]
    raise Failed("Identity Center did not finish in time")


def tell(subject, what):
    boto3.client("sns").publish(
        TopicArn=os.environ["TOPIC_ARN"], Subject=subject[:100], Message=json.dumps(what, indent=2, sort_keys=True)
    )


STEPS = {"ask": ask, "grant": grant, "revoke": revoke, "sweep": sweep}
