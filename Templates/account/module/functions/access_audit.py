"""Asks once a month who may do what and no longer should, and writes it down for a person to decide. It changes nothing."""

import csv
import datetime
import io
import json
import logging
import os
import time

import boto3

logger = logging.getLogger()
logger.setLevel(logging.INFO)

ROOT = "<root_account>"
NEVER = ("N/A", "no_information", "not_supported", "")

TITLES = {
    "root": "The root user",
    "users_without_mfa": "Users who sign in without a second factor",
    "unused_passwords": "Passwords that nobody uses",
    "old_keys": "Access keys that are too old",
    "unused_keys": "Access keys that nobody uses",
    "unused_roles": "Roles that nobody takes on",
    "unused_permissions": "Permissions that nobody uses",
    "external_access": "What somebody outside the account may use",
    "expired_exceptions": "Exceptions that have expired",
}


def handler(event, context):
    """Writes the report as JSON and Markdown and tells the security contacts where it is."""
    now = datetime.datetime.now(datetime.timezone.utc)
    limit = int(os.environ["UNUSED_DAYS"])
    report = {title: [] for title in TITLES}
    report.update(credentials(credential_report(), now, limit, int(os.environ["KEY_DAYS"])))
    report["unused_roles"] = unused_roles(now, limit)
    report.update(analyzer_findings(json.loads(os.environ["ANALYZERS"])))
    report["expired_exceptions"] = expired(json.loads(os.environ["EXCEPTIONS"]), now)
    key = f"{os.environ['PREFIX']}/{now:%Y-%m}/{now:%Y%m%dT%H%M%SZ}"
    write(key + ".json", json.dumps(report, indent=2, sort_keys=True), "application/json")
    write(key + ".md", markdown(report, now), "text/markdown")
    counts = {name: len(entries) for name, entries in report.items()}
    tell(counts, key)
    logger.info(json.dumps({"report": key, "counts": counts}, sort_keys=True))
    return {"report": key, "counts": counts}


def credential_report(attempts=30, pause=2):
    """The rows of IAM's credential report; it takes IAM some seconds to make one."""
    iam = boto3.client("iam")
    for _ in range(attempts):
        if iam.generate_credential_report()["State"] == "COMPLETE":
            break
        time.sleep(pause)
    else:
        raise TimeoutError("the credential report was not ready in time")
    content = iam.get_credential_report()["Content"].decode()
    return list(csv.DictReader(io.StringIO(content)))


def credentials(rows, now, limit, key_limit):
    """What is wrong with passwords and keys, by the rows of the credential report."""
    found = {"root": [], "users_without_mfa": [], "unused_passwords": [], "old_keys": [], "unused_keys": []}
    for row in rows:
        user = row["user"]
        if user == ROOT:
            found["root"].extend(root_faults(row))
            continue
        if row["password_enabled"] == "true":
            if row["mfa_active"] != "true":
                found["users_without_mfa"].append({"user": user})
            idle = days_since(row["password_last_used"], now, row["user_creation_time"])
            if idle > limit:
                found["unused_passwords"].append({"user": user, "days": idle})
        for number in ("1", "2"):
            if row[f"access_key_{number}_active"] != "true":
                continue
            rotated = row[f"access_key_{number}_last_rotated"]
            age = days_since(rotated, now, row["user_creation_time"])
            idle = days_since(row[f"access_key_{number}_last_used_date"], now, rotated)
            if age > key_limit:
                found["old_keys"].append({"user": user, "key": number, "days": age})
            if idle > limit:
                found["unused_keys"].append({"user": user, "key": number, "days": idle})
    return found


def root_faults(row):
    faults = []
    if row["mfa_active"] != "true":
        faults.append({"fault": "no second factor"})
    if "true" in (row["access_key_1_active"], row["access_key_2_active"]):
        faults.append({"fault": "access keys"})
    return faults


def days_since(value, now, otherwise=None):
    """Days since a time of the report; what never happened counts from `otherwise`."""
    if value in NEVER:
        value = otherwise
    if value is None or value in NEVER:
        return 0
    moment = datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return (now - moment).days


def unused_roles(now, limit):
    """Roles that nobody has taken on for `limit` days. Those of AWS services are not ours to judge."""
    iam = boto3.client("iam")
    found = []
    for page in iam.get_paginator("list_roles").paginate():
        for role in page["Roles"]:
            if role["Path"].startswith(("/aws-service-role/", "/aws-reserved/")):
                continue
            # The list does not say when a role was used last.
            last = iam.get_role(RoleName=role["RoleName"])["Role"].get("RoleLastUsed", {}).get("LastUsedDate")
            idle = (now - (last or role["CreateDate"])).days
            if idle > limit:
                found.append({"role": role["RoleName"], "days": idle, "ever": last is not None})
    return sorted(found, key=lambda entry: entry["role"])


def analyzer_findings(analyzers):
    """Active findings of Access Analyzer: [{"region", "arn"}] of both kinds."""
    found = {"unused_permissions": [], "external_access": []}
    for analyzer in analyzers:
        client = boto3.client("accessanalyzer", region_name=analyzer["region"])
        pages = client.get_paginator("list_findings_v2").paginate(
            analyzerArn=analyzer["arn"], filter={"status": {"eq": ["ACTIVE"]}}
        )
        for page in pages:
            for finding in page["findings"]:
                kind = "external_access" if finding["findingType"].startswith("External") else "unused_permissions"
                entry = {
                    "region": analyzer["region"],
                    "resource": finding.get("resource", finding["id"]),
                    "type": finding["findingType"],
                }
                if entry not in found[kind]:
                    found[kind].append(entry)
    return found


def expired(exceptions, now):
    """Exceptions whose date has passed. A date that cannot be read has passed too: unknown is not a pass."""
    found = []
    for exception in exceptions:
        try:
            passed = datetime.date.fromisoformat(exception["until"]) < now.date()
        except (KeyError, ValueError):
            passed = True
        if passed:
            found.append(exception)
    return found


def markdown(report, now):
    """The report for people. What comes from the account is code, so that it formats nothing."""
    lines = [f"# Access of account {os.environ['ACCOUNT_ID']}, {now:%Y-%m-%d}", ""]
    for name, title in TITLES.items():
        entries = report[name]
        lines += [f"## {title}: {len(entries)}", ""]
        for entry in entries:
            text = ", ".join(f"{field} {entry[field]}" for field in sorted(entry))
            lines.append("- `" + text.replace("`", "'").replace("\n", " ") + "`")
        if entries:
            lines.append("")
    return "\n".join(lines)


def write(key, body, content_type):
    boto3.client("s3").put_object(
        Bucket=os.environ["BUCKET"],
        Key=key,
        Body=body.encode(),
        ContentType=content_type,
        ServerSideEncryption="aws:kms",
        SSEKMSKeyId=os.environ["KEY_ARN"],
        ChecksumAlgorithm="SHA256",
    )


def tell(counts, key):
    total = sum(counts.values())
    lines = [f"{counts[name]:5}  {title}" for name, title in TITLES.items()]
    lines += ["", f"Report: s3://{os.environ['BUCKET']}/{key}.md", "Remove what nobody needs, or say why it stays and until when."]
    boto3.client("sns").publish(
        TopicArn=os.environ["TOPIC_ARN"],
        Subject=f"Access audit of {os.environ['ACCOUNT_ID']}: {total} to decide",
        Message="\n".join(lines),
    )
