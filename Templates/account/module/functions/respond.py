"""Answers findings of GuardDuty and Security Hub: isolates an instance, deactivates an access key, closes a bucket.

In the mode `dry-run` it only says what it would do, and its role could do no more. Every answer is written to the audit bucket
before anything changes, with what is needed to take it back: invoke the function with {"undo": "KEY OF THE RECORD"}.
"""

import datetime
import json
import logging
import os

import boto3
from botocore.exceptions import ClientError

logger = logging.getLogger()
logger.setLevel(logging.INFO)

# The tag on what was answered, and on the security group without rules. The tag EXEMPT with any value keeps the function away.
MARK = "zeroplan:quarantine"
EXEMPT = "zeroplan:do-not-respond"

PUBLIC_BUCKET_CONTROLS = {"S3.2", "S3.3", "S3.8"}
PUBLIC_BUCKET_FINDINGS = ("BucketAnonymousAccessGranted", "BucketPublicAccessGranted")
CLOSED = {
    "BlockPublicAcls": True,
    "IgnorePublicAcls": True,
    "BlockPublicPolicy": True,
    "RestrictPublicBuckets": True,
}


def handler(event, context):
    """Answers one event, or takes one answer back. What fails is raised, so that the event is retried and then kept."""
    if "undo" in event:
        return undo(event["undo"])
    return [respond(target, event) for target in targets(event)]


def targets(event):
    """What the findings of an event are about: kind, name and region. A finding about anything else asks for nothing."""
    detail = event.get("detail", {})
    if event.get("detail-type") == "GuardDuty Finding":
        found = guardduty_target(detail)
    else:
        found = [target for finding in detail.get("findings", []) for target in securityhub_targets(finding)]
    unique = []
    for target in found:
        if target not in unique:
            unique.append(target)
    return unique


def guardduty_target(detail):
    resource = detail.get("resource", {})
    region = detail.get("region") or os.environ["AWS_REGION"]
    finding = detail.get("type", "")
    kind = resource.get("resourceType")
    if kind == "Instance":
        return [target("instance", resource.get("instanceDetails", {}).get("instanceId"), region, finding)]
    if kind == "AccessKey":
        details = resource.get("accessKeyDetails", {})
        # Keys of roles end by themselves and cannot be deactivated.
        if details.get("userType") == "IAMUser" and details.get("accessKeyId", "").startswith("AKIA"):
            return [target("key", details["accessKeyId"], region, finding, user=details.get("userName"))]
    if kind == "S3Bucket" and finding.endswith(PUBLIC_BUCKET_FINDINGS):
        return [target("bucket", bucket.get("name"), region, finding) for bucket in resource.get("s3BucketDetails", [])]
    return []


def securityhub_targets(finding):
    compliance = finding.get("Compliance", {})
    if compliance.get("Status") != "FAILED" or compliance.get("SecurityControlId") not in PUBLIC_BUCKET_CONTROLS:
        return []
    return [
        target("bucket", resource["Id"].split(":::")[-1], resource.get("Region") or os.environ["AWS_REGION"], compliance["SecurityControlId"])
        for resource in finding.get("Resources", [])
        if resource.get("Type") == "AwsS3Bucket" and resource.get("Id")
    ]


def target(kind, name, region, finding, **more):
    return {"kind": kind, "name": name, "region": region, "finding": finding, **more}


def respond(target, event):
    """Plans, records, acts unless this is a dry run, and tells."""
    plan, act = PLANS[target["kind"]]
    steps = plan(target)
    mode = os.environ["MODE"]
    if isinstance(steps, str):
        return told({**target, "mode": mode, "done": False, "because": steps})
    record = {
        **target,
        "mode": mode,
        "at": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "event": event.get("id", "unknown"),
        "account": event.get("account"),
        "before": steps,
    }
    key = f"{os.environ['PREFIX']}/{record['at'][:10]}/{record['event']}-{target['kind']}-{target['name']}.json"
    if mode != "act":
        return told({**record, "done": False, "because": "this is a dry run"})
    write(key, record)
    act(target, steps)
    return told({**record, "done": True, "undo": key})


def plan_instance(target):
    """The groups of each interface as they are. A text says why there is nothing to do."""
    ec2 = boto3.client("ec2", region_name=target["region"])
    try:
        reservations = ec2.describe_instances(InstanceIds=[target["name"]])["Reservations"]
    except ClientError as error:
        if error.response["Error"]["Code"] in ("InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed"):
            return "the instance no longer exists"
        raise
    instance = reservations[0]["Instances"][0]
    if instance["State"]["Name"] in ("terminated", "shutting-down"):
        return "the instance no longer exists"
    tags = {tag["Key"]: tag["Value"] for tag in instance.get("Tags", [])}
    if EXEMPT in tags:
        return f"the tag {EXEMPT} exempts the instance"
    if tags.get(MARK) == "isolated":
        return "the instance is isolated already"
    return {
        "vpc": instance["VpcId"],
        "interfaces": {
            interface["NetworkInterfaceId"]: [group["GroupId"] for group in interface["Groups"]]
            for interface in instance["NetworkInterfaces"]
        },
    }


def isolate_instance(target, steps):
    """Keeps the evidence first, then takes the network away: a group without rules instead of all others."""
    ec2 = boto3.client("ec2", region_name=target["region"])
    ec2.create_snapshots(
        InstanceSpecification={"InstanceId": target["name"]},
        Description=f"Evidence: {target['finding']}",
        TagSpecifications=[{"ResourceType": "snapshot", "Tags": [{"Key": MARK, "Value": "evidence"}]}],
    )
    group = quarantine_group(ec2, steps["vpc"])
    for interface in sorted(steps["interfaces"]):
        ec2.modify_network_interface_attribute(NetworkInterfaceId=interface, Groups=[group])
    ec2.create_tags(Resources=[target["name"]], Tags=[{"Key": MARK, "Value": "isolated"}])


def quarantine_group(ec2, vpc):
    """The group without rules of a VPC; it is made when it is needed first."""
    name = os.environ["QUARANTINE_GROUP"]
    filters = [{"Name": "vpc-id", "Values": [vpc]}, {"Name": "group-name", "Values": [name]}]
    groups = ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
    if groups:
        group = groups[0]
    else:
        made = ec2.create_security_group(
            GroupName=name,
            Description="Quarantine: no rules, nothing in, nothing out",
            VpcId=vpc,
            TagSpecifications=[{"ResourceType": "security-group", "Tags": [{"Key": MARK, "Value": "group"}]}],
        )
        group = ec2.describe_security_groups(GroupIds=[made["GroupId"]])["SecurityGroups"][0]
    # A new group lets everything out, and somebody may have added rules to an old one.
    if group["IpPermissionsEgress"]:
        ec2.revoke_security_group_egress(GroupId=group["GroupId"], IpPermissions=group["IpPermissionsEgress"])
    if group["IpPermissions"]:
        ec2.revoke_security_group_ingress(GroupId=group["GroupId"], IpPermissions=group["IpPermissions"])
    return group["GroupId"]


def release_instance(target, steps):
    ec2 = boto3.client("ec2", region_name=target["region"])
    for interface, groups in sorted(steps["interfaces"].items()):
        ec2.modify_network_interface_attribute(NetworkInterfaceId=interface, Groups=groups)
    ec2.delete_tags(Resources=[target["name"]], Tags=[{"Key": MARK, "Value": "isolated"}])


def plan_key(target):
    if not target.get("user"):
        return "the finding does not say whose key it is"
    iam = boto3.client("iam")
    try:
        pages = iam.get_paginator("list_access_keys").paginate(UserName=target["user"])
        keys = {key["AccessKeyId"]: key["Status"] for page in pages for key in page["AccessKeyMetadata"]}
        tags = [tag["Key"] for tag in iam.list_user_tags(UserName=target["user"])["Tags"]]
    except iam.exceptions.NoSuchEntityException:
        return "the user no longer exists"
    if EXEMPT in tags:
        return f"the tag {EXEMPT} exempts the user"
    if target["name"] not in keys:
        return "the key no longer exists"
    if keys[target["name"]] != "Active":
        return "the key is inactive already"
    return {"status": "Active"}


def deactivate_key(target, steps):
    set_key(target, "Inactive")


def activate_key(target, steps):
    set_key(target, steps["status"])


def set_key(target, status):
    boto3.client("iam").update_access_key(UserName=target["user"], AccessKeyId=target["name"], Status=status)


def plan_bucket(target):
    s3 = boto3.client("s3", region_name=target["region"])
    try:
        s3.get_bucket_location(Bucket=target["name"])
    except ClientError as error:
        if error.response["Error"]["Code"] == "NoSuchBucket":
            return "the bucket no longer exists"
        raise
    if EXEMPT in bucket_tags(s3, target["name"]):
        return f"the tag {EXEMPT} exempts the bucket"
    before = public_access_block(s3, target["name"])
    return "the bucket is closed already" if before == CLOSED else {"public_access_block": before}


def bucket_tags(s3, bucket):
    try:
        return [tag["Key"] for tag in s3.get_bucket_tagging(Bucket=bucket)["TagSet"]]
    except ClientError as error:
        if error.response["Error"]["Code"] == "NoSuchTagSet":
            return []
        raise


def public_access_block(s3, bucket):
    try:
        return s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "NoSuchPublicAccessBlockConfiguration":
            return None
        raise


def close_bucket(target, steps):
    s3 = boto3.client("s3", region_name=target["region"])
    s3.put_public_access_block(Bucket=target["name"], PublicAccessBlockConfiguration=CLOSED)


def open_bucket(target, steps):
    s3 = boto3.client("s3", region_name=target["region"])
    before = steps["public_access_block"]
    if before is None:
        s3.delete_public_access_block(Bucket=target["name"])
    else:
        s3.put_public_access_block(Bucket=target["name"], PublicAccessBlockConfiguration=before)


PLANS = {
    "instance": (plan_instance, isolate_instance),
    "key": (plan_key, deactivate_key),
    "bucket": (plan_bucket, close_bucket),
}
UNDO = {"instance": release_instance, "key": activate_key, "bucket": open_bucket}


def undo(key):
    """Takes one recorded answer back. Only records below our own prefix are believed."""
    if not isinstance(key, str) or not key.startswith(os.environ["PREFIX"] + "/"):
        raise ValueError("undo takes the key of a record of this function")
    body = boto3.client("s3").get_object(Bucket=os.environ["BUCKET"], Key=key)["Body"].read()
    record = json.loads(body)
    UNDO[record["kind"]](record, record["before"])
    return told({**record, "done": True, "because": "a person took it back"})


def write(key, record):
    boto3.client("s3").put_object(
        Bucket=os.environ["BUCKET"],
        Key=key,
        Body=json.dumps(record, indent=2, sort_keys=True).encode(),
        ContentType="application/json",
        ServerSideEncryption="aws:kms",
        SSEKMSKeyId=os.environ["KEY_ARN"],
        ChecksumAlgorithm="SHA256",
    )


def told(result):
    """Logs the result, tells the security contacts, and hands it back."""
    logger.info(json.dumps(result, sort_keys=True))
    what = "done" if result["done"] else "not done"
    boto3.client("sns").publish(
        TopicArn=os.environ["TOPIC_ARN"],
        Subject=f"Response {what}: {result['kind']} {result['name']}"[:100],
        Message=json.dumps(result, indent=2, sort_keys=True),
    )
    return result
