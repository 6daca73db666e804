import json

import boto3
import pytest
import respond
from botocore.exceptions import ClientError
from conftest import REGION


@pytest.fixture(autouse=True)
def settings(monkeypatch, mailbox, bucket):
    monkeypatch.setenv("MODE", "act")
    monkeypatch.setenv("PREFIX", "responses")
    monkeypatch.setenv("QUARANTINE_GROUP", "shop-quarantine")


@pytest.fixture
def instance():
    ec2 = boto3.client("ec2")
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    made = ec2.run_instances(ImageId="ami-0123456789abcdef0", MinCount=1, MaxCount=1, SecurityGroupIds=[group])["Instances"][0]
    return made["InstanceId"], group


def described(name):
    return boto3.client("ec2").describe_instances(InstanceIds=[name])["Reservations"][0]["Instances"][0]


def groups(name):
    return [group["GroupId"] for interface in described(name)["NetworkInterfaces"] for group in interface["Groups"]]


def guardduty(resource, kind="UnauthorizedAccess:EC2/TorClient"):
    return {
        "id": "event-1",
        "account": "123456789012",
        "detail-type": "GuardDuty Finding",
        "detail": {"region": REGION, "type": kind, "severity": 8, "resource": resource},
    }


def about_instance(name):
    return guardduty({"resourceType": "Instance", "instanceDetails": {"instanceId": name}})


def about_key(key, user="ana", kind="IAMUser"):
    details = {"accessKeyId": key, "userName": user, "userType": kind}
    return guardduty({"resourceType": "AccessKey", "accessKeyDetails": details}, "UnauthorizedAccess:IAMUser/Tor")


def about_bucket(name, control="S3.8", status="FAILED"):
    resources = [{"Type": "AwsS3Bucket", "Id": f"arn:aws:s3:::{name}", "Region": REGION}, {"Type": "AwsAccount", "Id": "x"}]
    finding = {"Compliance": {"Status": status, "SecurityControlId": control}, "Resources": resources}
    return {"id": "event-2", "detail-type": "Security Hub Findings - Imported", "detail": {"findings": [finding]}}


def test_an_instance_is_isolated_and_released_again(instance, mailbox):
    name, before = instance
    [result] = respond.handler(about_instance(name), None)
    assert result["done"]
    [quarantine] = groups(name)
    assert quarantine != before
    group = boto3.client("ec2").describe_security_groups(GroupIds=[quarantine])["SecurityGroups"][0]
    assert group["IpPermissions"] == [] and group["IpPermissionsEgress"] == []
    snapshots = boto3.client("ec2").describe_snapshots(OwnerIds=["self"])["Snapshots"]
    assert any({"Key": respond.MARK, "Value": "evidence"} in found.get("Tags", []) for found in snapshots)
    assert "isolated" in {tag["Value"] for tag in described(name)["Tags"]}
    assert "Response done" in mailbox.read()[0]

    respond.handler({"undo": result["undo"]}, None)
    assert groups(name) == [before]
    assert respond.MARK not in {tag["Key"] for tag in described(name).get("Tags", [])}


def test_the_evidence_is_kept_before_the_network_is_taken_away(instance, monkeypatch):
    name, before = instance
    plan = respond.plan_instance(respond.target("instance", name, REGION, "x"))
    calls = []

    class Recorder:
        def __getattr__(self, call):
            def answer(**arguments):
                calls.append(call)
                return {"SecurityGroups": [{"GroupId": "sg-1", "IpPermissionsEgress": [], "IpPermissions": []}]}

            return answer

    monkeypatch.setattr(respond.boto3, "client", lambda *_, **__: Recorder())
    respond.isolate_instance(respond.target("instance", name, REGION, "x"), plan)
    assert calls.index("create_snapshots") < calls.index("modify_network_interface_attribute")


def test_an_isolated_instance_is_left_alone(instance):
    name, _ = instance
    respond.handler(about_instance(name), None)
    [again] = respond.handler(about_instance(name), None)
    assert not again["done"] and again["because"] == "the instance is isolated already"


def test_rules_that_somebody_added_to_the_quarantine_are_removed(instance):
    name, _ = instance
    ec2 = boto3.client("ec2")
    vpc = described(name)["VpcId"]
    group = ec2.create_security_group(GroupName="shop-quarantine", Description="x", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="10.0.0.0/8")
    respond.handler(about_instance(name), None)
    assert groups(name) == [group]
    found = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    assert found["IpPermissions"] == [] and found["IpPermissionsEgress"] == []


def test_a_dry_run_changes_and_records_nothing(instance, monkeypatch):
    monkeypatch.setenv("MODE", "dry-run")
    name, before = instance
    [result] = respond.handler(about_instance(name), None)
    assert not result["done"] and result["because"] == "this is a dry run"
    assert list(result["before"]["interfaces"].values()) == [[before]]
    assert groups(name) == [before]
    assert boto3.client("s3").list_objects_v2(Bucket="records")["KeyCount"] == 0


@pytest.mark.parametrize("name", ["i-0123456789abcdef0", "none"])
def test_an_instance_that_is_gone_is_said(name):
    [result] = respond.handler(about_instance(name), None)
    assert result["because"] == "the instance no longer exists"


def test_a_terminated_instance_is_gone(instance):
    boto3.client("ec2").terminate_instances(InstanceIds=[instance[0]])
    [result] = respond.handler(about_instance(instance[0]), None)
    assert result["because"] == "the instance no longer exists"


def test_a_tag_keeps_the_function_away(instance):
    name, before = instance
    boto3.client("ec2").create_tags(Resources=[name], Tags=[{"Key": respond.EXEMPT, "Value": "bastion"}])
    [result] = respond.handler(about_instance(name), None)
    assert not result["done"] and respond.EXEMPT in result["because"]
    assert groups(name) == [before]


@pytest.fixture
def key():
    iam = boto3.client("iam")
    iam.create_user(UserName="ana")
    return iam.create_access_key(UserName="ana")["AccessKey"]["AccessKeyId"]


def status(key):
    keys = boto3.client("iam").list_access_keys(UserName="ana")["AccessKeyMetadata"]
    return {entry["AccessKeyId"]: entry["Status"] for entry in keys}[key]


def test_a_key_is_deactivated_and_activated_again(key):
    [result] = respond.handler(about_key(key), None)
    assert result["done"] and status(key) == "Inactive"
    [again] = respond.handler(about_key(key), None)
    assert again["because"] == "the key is inactive already"
    respond.handler({"undo": result["undo"]}, None)
    assert status(key) == "Active"


def test_keys_that_are_not_there_are_said(key):
    [gone] = respond.handler(about_key("AKIA0000000000000000"), None)
    assert gone["because"] == "the key no longer exists"
    [nobody] = respond.handler(about_key(key, user="ben"), None)
    assert nobody["because"] == "the user no longer exists"
    [unnamed] = respond.handler(about_key(key, user=None), None)
    assert unnamed["because"] == "the finding does not say whose key it is"


def test_an_exempt_user_keeps_the_key(key):
    boto3.client("iam").tag_user(UserName="ana", Tags=[{"Key": respond.EXEMPT, "Value": "x"}])
    [result] = respond.handler(about_key(key), None)
    assert not result["done"] and status(key) == "Active"


def test_keys_of_roles_ask_for_nothing():
    assert respond.handler(about_key("ASIA0000000000000000", kind="AssumedRole"), None) == []


@pytest.fixture
def public_bucket():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="open-house", CreateBucketConfiguration={"LocationConstraint": REGION})
    return "open-house"


def block(name):
    try:
        return boto3.client("s3").get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"]
    except ClientError:
        return None


def test_a_bucket_is_closed_and_opened_again(public_bucket):
    [result] = respond.handler(about_bucket(public_bucket), None)
    assert result["done"] and block(public_bucket) == respond.CLOSED
    [again] = respond.handler(about_bucket(public_bucket), None)
    assert again["because"] == "the bucket is closed already"
    respond.handler({"undo": result["undo"]}, None)
    assert block(public_bucket) is None


def test_what_was_closed_in_part_comes_back_in_part(public_bucket):
    part = {**respond.CLOSED, "BlockPublicPolicy": False}
    boto3.client("s3").put_public_access_block(Bucket=public_bucket, PublicAccessBlockConfiguration=part)
    [result] = respond.handler(about_bucket(public_bucket, "S3.2"), None)
    assert block(public_bucket) == respond.CLOSED
    respond.handler({"undo": result["undo"]}, None)
    assert block(public_bucket) == part


def test_guardduty_closes_buckets_too(public_bucket):
    details = {"resourceType": "S3Bucket", "s3BucketDetails": [{"name": public_bucket}, {"name": public_bucket}]}
    results = respond.handler(guardduty(details, "Policy:S3/BucketAnonymousAccessGranted"), None)
    assert len(results) == 1 and block(public_bucket) == respond.CLOSED


def test_an_exempt_bucket_stays_open(public_bucket):
    tags = {"TagSet": [{"Key": respond.EXEMPT, "Value": "website"}]}
    boto3.client("s3").put_bucket_tagging(Bucket=public_bucket, Tagging=tags)
    [result] = respond.handler(about_bucket(public_bucket), None)
    assert not result["done"] and block(public_bucket) is None


def test_a_bucket_that_is_gone_is_said():
    [result] = respond.handler(about_bucket("gone"), None)
    assert result["because"] == "the bucket no longer exists"


@pytest.mark.parametrize(
    "event",
    [
        about_bucket("b", control="S3.5"),
        about_bucket("b", status="PASSED"),
        guardduty({"resourceType": "EKSCluster"}),
        guardduty({"resourceType": "S3Bucket", "s3BucketDetails": [{"name": "b"}]}, "Impact:S3/MaliciousIPCaller"),
        {},
    ],
)
def test_other_findings_ask_for_nothing(event):
    assert respond.handler(event, None) == []


def test_the_record_is_encrypted_and_says_what_was(instance, bucket):
    [result] = respond.handler(about_instance(instance[0]), None)
    stored = boto3.client("s3").get_object(Bucket=bucket, Key=result["undo"])
    assert stored["ServerSideEncryption"] == "aws:kms"
    record = json.loads(stored["Body"].read())
    assert record["kind"] == "instance" and record["finding"] and record["event"] == "event-1"


@pytest.mark.parametrize("key", ["cloudtrail/AWSLogs/x.json", "responsesx/a.json", 7])
def test_undo_believes_only_its_own_records(key):
    with pytest.raises(ValueError):
        respond.handler({"undo": key}, None)


@pytest.mark.parametrize(
    "event, message", [("about_instance", "i-0123456789abcdef0"), ("about_bucket", "somebucket")]
)
def test_what_aws_refuses_is_raised_for_the_dead_letter_queue(monkeypatch, event, message):
    def refuse(self, operation, arguments):
        raise ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, operation)

    monkeypatch.setattr("botocore.client.BaseClient._make_api_call", refuse)
    with pytest.raises(ClientError):
        respond.handler(globals()[event](message), None)


def test_reading_a_bucket_passes_on_what_it_does_not_expect():
    class Refuses:
        def __getattr__(self, name):
            def refuse(**arguments):
                raise ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, name)

            return refuse

    for read in (respond.bucket_tags, respond.public_access_block):
        with pytest.raises(ClientError):
            read(Refuses(), "b")
