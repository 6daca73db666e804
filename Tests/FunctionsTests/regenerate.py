#!/usr/bin/env python3
"""Asks `terraform console` (1.11) for the answers in expressions.tsv.

Columns: the expression, its value as JSON, its type; `unknown` when Terraform does not
know it, `error` and the type empty when it refuses it. Add a
line with an expression, run this, read the diff.
"""
import base64
import concurrent.futures
import os
import pathlib
import re
import subprocess
import tempfile

TABLE = pathlib.Path(__file__).with_name("expressions.tsv")


def ask(expression, folder):
    environment = dict(os.environ, TF_CLI_CONFIG_FILE=os.devnull)
    run = subprocess.run(
        ["terraform", "console"], input=expression + "\n", capture_output=True, text=True,
        cwd=folder, env=environment,
    )
    return run.stdout.strip() if run.returncode == 0 and "Error:" not in run.stdout + run.stderr else None


def answer(expression):
    with tempfile.TemporaryDirectory() as folder:
        encoded = ask(f"base64encode(jsonencode(nonsensitive({expression})))", folder)
        if encoded is None:
            return expression, "error", ""
        if encoded.startswith('"'):
            json = base64.b64decode(encoded.strip('"')).decode()
        else:
            json = "unknown"
        kind = ask(f"type({expression})", folder) or ""
        return expression, json, re.sub(r"\s+", " ", kind)


def main():
    lines = TABLE.read_text().splitlines()
    expressions = [line.split("\t")[0] for line in lines[1:]]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        rows = list(pool.map(answer, expressions))
    TABLE.write_text("\n".join([lines[0]] + ["\t".join(row) for row in rows]) + "\n")


main()
