"""AWS is moto, in memory: nothing leaves this machine. Measures which lines of the functions ran, and wants nine of ten."""

import functools
import os
import pathlib
import sys

# Thousands of images that nobody looks at.
os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"

import boto3
import pytest
from botocore.loaders import JSONFileLoader
from moto import mock_aws
from moto.ec2.models.elastic_network_interfaces import NetworkInterface

FUNCTIONS = pathlib.Path(__file__).resolve().parent.parent / "functions"
REQUIRED = 90
REGION = "eu-west-1"
ACCOUNT = "123456789012"

sys.path.insert(0, str(FUNCTIONS))


class Lines:
    """Which lines of our files ran. Small enough to need no package of its own."""

    def __init__(self):
        self.ran = {str(path): set() for path in sorted(FUNCTIONS.glob("*.py"))}

    def __call__(self, frame, event, argument):
        ran = self.ran.get(frame.f_code.co_filename)
        if ran is None:
            return None
        ran.add(frame.f_lineno)

        def local(frame, event, argument):
            if event == "line":
                ran.add(frame.f_lineno)
            return local

        return local

    @staticmethod
    def possible(path):
        """Lines with code, by the compiler: those of every function, and of the file itself."""
        pending = [compile(pathlib.Path(path).read_text(), path, "exec")]
        lines = set()
        while pending:
            code = pending.pop()
            lines.update(line for _, _, line in code.co_lines() if line)
            pending.extend(constant for constant in code.co_consts if hasattr(constant, "co_lines"))
        return lines


LINES = Lines()

# Every test has its own session; the descriptions of the services are large and always the same.
load_file = functools.lru_cache(maxsize=None)(JSONFileLoader().load_file)
JSONFileLoader.load_file = lambda self, path: load_file(path)

# moto adds the groups that an instance started with to those that its interface was given afterwards; AWS replaces them.
NetworkInterface.group_set = property(
    lambda self: self._group_set or (self.instance.security_groups if self.instance else [])
)


def pytest_sessionstart(session):
    # A tracer of somebody else (coverage, a debugger) goes first.
    if sys.gettrace() is None:
        sys.settrace(LINES)


def pytest_sessionfinish(session, exitstatus):
    if sys.gettrace() is not LINES:
        return
    sys.settrace(None)
    # A run of some tests by name says nothing about the whole.
    whole = not session.config.option.keyword and not any("::" in text for text in session.config.args)
    for path, ran in LINES.ran.items():
        possible = Lines.possible(path)
        share = 100 * len(ran & possible) / len(possible)
        print(f"\n{pathlib.Path(path).name}: {share:.1f} % of {len(possible)} lines", end="")
        if whole and share < REQUIRED:
            print(f", {REQUIRED} % wanted; not run: {sorted(possible - ran)}", end="")
            session.exitstatus = 1


@pytest.fixture(autouse=True)
def aws(monkeypatch):
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_SESSION_TOKEN": "testing",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        yield


class Mailbox:
    """What the topic was told: a queue subscribes to it."""

    def __init__(self):
        topic = boto3.client("sns").create_topic(Name="alarms")["TopicArn"]
        self.sqs = boto3.client("sqs")
        self.url = self.sqs.create_queue(QueueName="mailbox")["QueueUrl"]
        boto3.client("sns").subscribe(
            TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:{ACCOUNT}:mailbox"
        )
        self.topic = topic

    def read(self):
        return [
            message["Body"]
            for message in self.sqs.receive_message(QueueUrl=self.url, MaxNumberOfMessages=10).get("Messages", [])
        ]


@pytest.fixture
def mailbox(aws, monkeypatch):
    box = Mailbox()
    monkeypatch.setenv("TOPIC_ARN", box.topic)
    return box


@pytest.fixture
def bucket(aws, monkeypatch):
    boto3.client("s3").create_bucket(
        Bucket="records", CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    key = boto3.client("kms").create_key()["KeyMetadata"]["Arn"]
    monkeypatch.setenv("BUCKET", "records")
    monkeypatch.setenv("KEY_ARN", key)
    return "records"
