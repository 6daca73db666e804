#!/usr/bin/env python3
"""Asks `terraform plan` (1.11) for the answers in Cases/: make plan-cases.

A case is a module in one file: each `--- path` begins a file, `--- options` has variable
files for the command line, and `--- plan` the answer: `error`, or one line for each output
and for the `input` of each terraform_data, as JSON, `?` where only an apply knows.
"""
import decimal
import json
import os
import pathlib
import subprocess
import tempfile

CASES = pathlib.Path(__file__).with_name("Cases")


def sections(text):
    found, name = {}, None
    for line in text.splitlines(keepends=True):
        if line.startswith("--- "):
            name = line[4:].strip()
            found[name] = ""
        elif name is not None:
            found[name] += line
    return found


def run(folder, *arguments):
    environment = dict(os.environ, TF_CLI_CONFIG_FILE=os.devnull, TF_IN_AUTOMATION="1")
    return subprocess.run(
        ["terraform", *arguments], cwd=folder, env=environment, capture_output=True, text=True)


def text(value, unknown):
    if unknown is True:
        return "?"
    if isinstance(value, dict) or isinstance(unknown, dict):
        value = value or {}
        unknown = unknown if isinstance(unknown, dict) else {}
        entries = [
            f"{json.dumps(key, ensure_ascii=False)}:{text(value.get(key), unknown.get(key))}"
            for key in sorted({*value, *unknown}, key=lambda key: key.encode())
            if key in value or unknown[key]
        ]
        return "{" + ",".join(entries) + "}"
    if isinstance(value, list) or isinstance(unknown, list):
        value = value or []
        unknown = unknown if isinstance(unknown, list) else []
        length = max(len(value), len(unknown))
        pad = lambda items: items + [None] * (length - len(items))
        return "[" + ",".join(text(v, u) for v, u in zip(pad(value), pad(unknown))) + "]"
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    return json.dumps(value, ensure_ascii=False)


def answer(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            if name not in ("plan", "options"):
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content)
        options = [f"-var-file={file}" for file in files.get("options", "").split()]
        if run(folder, "init").returncode or run(folder, "plan", "-out=p", *options).returncode:
            return "error\n"
        plan = json.loads(
            run(folder, "show", "-json", "p").stdout, parse_float=decimal.Decimal)
    lines = []
    for change in plan.get("resource_changes", []):
        after = change["change"]["after"] or {}
        unknown = change["change"]["after_unknown"] or {}
        lines.append(f"{change['address']} = {text(after.get('input'), unknown.get('input'))}\n")
    for name, change in plan.get("output_changes", {}).items():
        lines.append(f"output {name} = {text(change.get('after'), change.get('after_unknown'))}\n")
    return "".join(sorted(lines, key=lambda line: line.encode()))


def main():
    for path in sorted(CASES.glob("*.txt")):
        files = sections(path.read_text())
        body = path.read_text().split("--- plan\n")[0]
        path.write_text(body + "--- plan\n" + answer(files))


main()
