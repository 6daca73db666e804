import json

import boto3
import elevate
import pytest
from conftest import ACCOUNT, REGION

INSTANCE = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
SET = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
STORE = "d-0123456789"


@pytest.fixture(autouse=True)
def settings(monkeypatch, mailbox):
    for name, value in {
        "ACCOUNT_ID": ACCOUNT,
        "INSTANCE_ARN": INSTANCE,
        "IDENTITY_STORE_ID": STORE,
        "PERMISSION_SETS": json.dumps({"administrator": SET}),
        "MAX_HOURS": "4",
        "SSO_REGION": REGION,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(elevate.time, "sleep", lambda seconds: None)


@pytest.fixture(autouse=True)
def machine(settings, monkeypatch):
    role = boto3.client("iam").create_role(RoleName="states", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    definition = {"StartAt": "Wait", "States": {"Wait": {"Type": "Pass", "End": True}}}
    arn = boto3.client("stepfunctions").create_state_machine(
        name="elevation", definition=json.dumps(definition), roleArn=role
    )["stateMachineArn"]
    monkeypatch.setenv("STATE_MACHINE_ARN", arn)
    return arn


@pytest.fixture
def ana():
    return boto3.client("identitystore").create_user(
        IdentityStoreId=STORE, UserName="ana", DisplayName="Ana", Name={"GivenName": "Ana", "FamilyName": "A"}
    )["UserId"]


def request(**more):
    return {"user": "ana", "permission_set": "administrator", "hours": 2, "reason": "restore the orders table", **more}


def assigned():
    return [
        found["PrincipalId"]
        for found in boto3.client("sso-admin").list_account_assignments(
            InstanceArn=INSTANCE, AccountId=ACCOUNT, PermissionSetArn=SET
        )["AccountAssignments"]
    ]


def grant(approver="ben", **more):
    return elevate.handler({"step": "grant", "request": request(**more), "approval": {"approver": approver}}, None)


def test_approvers_are_told_how_to_answer(mailbox):
    answer = elevate.handler({"step": "ask", "request": request(), "token": "TOKEN"}, None)
    assert answer["seconds"] == 7200
    [mail] = mailbox.read()
    assert "restore the orders table" in mail and "TOKEN" in mail and "send-task-failure" in mail


@pytest.mark.parametrize(
    "wrong",
    [
        {"user": "a b"},
        {"user": "ana'; rm -rf /"},
        {"user": None},
        {"permission_set": "root"},
        {"permission_set": SET},
        {"hours": 0},
        {"hours": 5},
        {"hours": True},
        {"hours": "2"},
        {"hours": 1.5},
        {"reason": "short"},
        {"reason": "two lines\nof a forged mail"},
        {"reason": None},
    ],
)
def test_wrong_requests_are_refused_before_anybody_is_asked(wrong, mailbox):
    with pytest.raises(elevate.Refused):
        elevate.handler({"step": "ask", "request": request(**wrong), "token": "TOKEN"}, None)
    assert mailbox.read() == []


def test_a_request_must_be_an_object():
    with pytest.raises(elevate.Refused):
        elevate.checked("administrator")


def test_a_permission_set_is_given_and_taken_back(ana, mailbox):
    assert grant()["user_id"] == ana
    assert assigned() == [ana]
    assert elevate.handler({"step": "revoke", "request": request()}, None) == {"revoked": True}
    assert assigned() == []
    assert len(mailbox.read()) == 2


def test_taking_back_twice_is_no_fault(ana):
    elevate.handler({"step": "revoke", "request": request()}, None)
    assert assigned() == []


@pytest.mark.parametrize("approver", ["ana", " Ana ", "", None, 7])
def test_nobody_approves_for_themselves_or_without_a_name(ana, approver):
    with pytest.raises(elevate.Refused):
        grant(approver)
    assert assigned() == []


def test_unknown_people_get_nothing():
    with pytest.raises(elevate.Refused, match="knows no user"):
        grant(user="carol")


def test_what_nobody_asked_for_is_swept_away(ana, mailbox):
    grant()
    mailbox.read()
    result = elevate.handler({"step": "sweep"}, None)
    assert result["removed"] == [{"permission_set": "administrator", "principal": ana, "type": "USER"}]
    assert assigned() == []
    assert "taken back" in mailbox.read()[0]


def test_running_elevations_are_left_alone(ana, machine):
    grant()
    states = boto3.client("stepfunctions")
    states.start_execution(stateMachineArn=machine, input=json.dumps(request()))
    states.start_execution(stateMachineArn=machine, input=json.dumps({"user": "nonsense"}))
    assert elevate.handler({"step": "sweep"}, None) == {"removed": []}
    assert assigned() == [ana]


def test_steps_are_known_by_name():
    with pytest.raises(elevate.Refused, match="ask, grant, revoke, sweep"):
        elevate.handler({"step": "everything"}, None)


def answer(status, **more):
    return {"AccountAssignmentCreationStatus": {"Status": status, "RequestId": "r", **more}}


class Slow:
    def __init__(self, *answers):
        self.answers = list(answers)
        self.describe_account_assignment_deletion_status = None

    def describe_account_assignment_creation_status(self, InstanceArn, AccountAssignmentCreationRequestId):
        assert AccountAssignmentCreationRequestId == "r"
        return self.answers.pop(0)


def test_the_step_waits_for_identity_center(monkeypatch):
    slow = Slow(answer("IN_PROGRESS"), answer("SUCCEEDED"))
    monkeypatch.setattr(elevate, "sso", lambda: slow)
    elevate.finished(answer("IN_PROGRESS"), "Creation")
    assert slow.answers == []


def test_what_identity_center_cannot_do_is_tried_again(monkeypatch):
    monkeypatch.setattr(elevate, "sso", lambda: Slow(answer("FAILED", FailureReason="busy"), *[answer("IN_PROGRESS")] * 9))
    with pytest.raises(elevate.Failed, match="busy"):
        elevate.finished(answer("IN_PROGRESS"), "Creation")
    with pytest.raises(elevate.Failed, match="in time"):
        monkeypatch.setattr(elevate, "sso", lambda: Slow(*[answer("IN_PROGRESS")] * 9))
        elevate.finished(answer("IN_PROGRESS"), "Creation", attempts=3)
