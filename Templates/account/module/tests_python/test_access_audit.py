import datetime
import json

import access_audit
import boto3
import pytest
from botocore.stub import Stubber
from conftest import REGION

NOW = datetime.datetime(2030, 6, 1, 12, tzinfo=datetime.timezone.utc)


@pytest.fixture(autouse=True)
def settings(monkeypatch, mailbox, bucket):
    for name, value in {
        "ACCOUNT_ID": "123456789012",
        "PREFIX": "access-audit",
        "UNUSED_DAYS": "90",
        "KEY_DAYS": "90",
        "ANALYZERS": "[]",
        "EXCEPTIONS": "[]",
    }.items():
        monkeypatch.setenv(name, value)


def row(user, **more):
    base = {
        "user": user,
        "user_creation_time": "2029-01-01T00:00:00+00:00",
        "password_enabled": "false",
        "password_last_used": "N/A",
        "mfa_active": "false",
    }
    for number in ("1", "2"):
        base[f"access_key_{number}_active"] = "false"
        base[f"access_key_{number}_last_rotated"] = "N/A"
        base[f"access_key_{number}_last_used_date"] = "N/A"
    return {**base, **more}


def judged(*rows):
    return access_audit.credentials(rows, NOW, 90, 90)


def test_people_need_a_second_factor():
    found = judged(
        row("ana", password_enabled="true", password_last_used="2030-05-30T00:00:00+00:00"),
        row("ben", password_enabled="true", password_last_used="2030-05-30T00:00:00+00:00", mfa_active="true"),
        row("robot"),
    )
    assert found["users_without_mfa"] == [{"user": "ana"}] and found["unused_passwords"] == []


def test_a_password_that_was_never_used_counts_from_its_user():
    found = judged(row("ana", password_enabled="true", password_last_used="no_information", mfa_active="true"))
    assert found["unused_passwords"] == [{"user": "ana", "days": 516}]


def test_keys_are_old_or_unused():
    key = {"access_key_1_active": "true", "access_key_1_last_rotated": "2030-01-01T00:00:00Z"}
    used = {"access_key_1_last_used_date": "2030-05-31T00:00:00+00:00"}
    assert judged(row("a", **key, **used))["old_keys"] == [{"user": "a", "key": "1", "days": 151}]
    assert judged(row("a", **key, **used))["unused_keys"] == []
    assert judged(row("a", **key))["unused_keys"] == [{"user": "a", "key": "1", "days": 151}]
    assert judged(row("a", **{**key, "access_key_1_active": "false"}))["old_keys"] == []


def test_ninety_days_are_not_too_many():
    key = {"access_key_2_active": "true", "access_key_2_last_rotated": "2030-03-03T12:00:00+00:00"}
    assert judged(row("a", **key))["old_keys"] == []


def test_the_root_user_is_judged_by_itself():
    root = row(access_audit.ROOT, access_key_1_active="true")
    assert judged(root)["root"] == [{"fault": "no second factor"}, {"fault": "access keys"}]
    assert judged(row(access_audit.ROOT, mfa_active="true"))["root"] == []


@pytest.mark.parametrize("value, days", [("2030-05-31T12:00:00", 1), (None, 0), ("N/A", 0), ("", 0)])
def test_days(value, days):
    assert access_audit.days_since(value, NOW) == days


def test_roles_that_nobody_takes_on_are_listed():
    iam = boto3.client("iam")
    for name, path in (("old", "/"), ("service", "/aws-service-role/x.amazonaws.com/")):
        iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument="{}")
    later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=91)
    assert access_audit.unused_roles(later, 90) == [{"role": "old", "days": 91, "ever": False}]
    assert access_audit.unused_roles(later, 91) == []


def finding(kind, resource, name="f"):
    time = datetime.datetime(2030, 1, 1)
    return {
        "analyzedAt": time,
        "createdAt": time,
        "id": name,
        "resource": resource,
        "resourceType": "AWS::IAM::Role",
        "resourceOwnerAccount": "123456789012",
        "status": "ACTIVE",
        "updatedAt": time,
        "findingType": kind,
    }


def test_findings_of_the_analyzers_are_sorted_by_kind(monkeypatch):
    client = boto3.client("accessanalyzer")
    arn = f"arn:aws:access-analyzer:{REGION}:123456789012:analyzer/a"
    findings = [
        finding("UnusedPermission", "arn:aws:iam::123456789012:role/a"),
        finding("UnusedPermission", "arn:aws:iam::123456789012:role/a", "again"),
        finding("ExternalAccess", "arn:aws:s3:::b"),
    ]
    with Stubber(client) as stub:
        stub.add_response(
            "list_findings_v2", {"findings": findings}, {"analyzerArn": arn, "filter": {"status": {"eq": ["ACTIVE"]}}}
        )
        monkeypatch.setattr(access_audit.boto3, "client", lambda *_, **__: client)
        found = access_audit.analyzer_findings([{"region": REGION, "arn": arn}])
    assert [entry["resource"] for entry in found["unused_permissions"]] == ["arn:aws:iam::123456789012:role/a"]
    assert [entry["type"] for entry in found["external_access"]] == ["ExternalAccess"]


def test_exceptions_expire_the_day_after_their_date():
    entries = [
        {"control": "A", "until": "2030-05-31"},
        {"control": "B", "until": "2030-06-01"},
        {"control": "C", "until": "soon"},
        {"control": "D"},
    ]
    assert [entry["control"] for entry in access_audit.expired(entries, NOW)] == ["A", "C", "D"]


def test_names_cannot_format_the_report():
    report = {name: [] for name in access_audit.TITLES}
    report["users_without_mfa"] = [{"user": "a`\n# b"}]
    text = access_audit.markdown(report, NOW)
    assert "- `user a' # b`" in text and "\n# b" not in text


def test_the_whole_report(monkeypatch, mailbox, bucket):
    iam = boto3.client("iam")
    iam.create_user(UserName="ana")
    iam.create_login_profile(UserName="ana", Password="a long passphrase of ana")
    monkeypatch.setenv("EXCEPTIONS", json.dumps([{"control": "ZT-S3-01", "reason": "x", "until": "2020-01-01"}]))
    monkeypatch.setattr(access_audit.time, "sleep", lambda seconds: None)
    result = access_audit.handler({}, None)
    assert result["counts"]["users_without_mfa"] == 1 and result["counts"]["expired_exceptions"] == 1
    s3 = boto3.client("s3")
    stored = s3.get_object(Bucket=bucket, Key=result["report"] + ".json")
    assert stored["ServerSideEncryption"] == "aws:kms"
    assert json.loads(stored["Body"].read())["users_without_mfa"] == [{"user": "ana"}]
    text = s3.get_object(Bucket=bucket, Key=result["report"] + ".md")["Body"].read().decode()
    assert "Exceptions that have expired: 1" in text and "ZT-S3-01" in text
    [mail] = mailbox.read()
    assert "Access audit of 123456789012" in mail and result["report"] in mail


def test_a_report_that_never_comes_is_an_error(monkeypatch):
    class Slow:
        def generate_credential_report(self):
            return {"State": "STARTED"}

    monkeypatch.setattr(access_audit.boto3, "client", lambda *_, **__: Slow())
    with pytest.raises(TimeoutError):
        access_audit.credential_report(attempts=2, pause=0)
