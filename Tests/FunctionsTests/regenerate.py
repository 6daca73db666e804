#!/usr/bin/env python3
"""Asks `terraform console` (1.11) for the answers in expressions.tsv: make console-table.

Columns: the expression, its value as JSON, its type; `unknown` when Terraform does not
know it, `error` and the type empty when it refuses it. Add a line with an expression, run
this, read the diff. A batch is one tuple, because the console answers only its last line.
"""
import base64
import os
import pathlib
import re
import subprocess
import tempfile

TABLE = pathlib.Path(__file__).with_name("expressions.tsv")
BATCH = 100


def ask(expression):
    environment = dict(os.environ, TF_CLI_CONFIG_FILE=os.devnull)
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["terraform", "console"], input=expression + "\n", capture_output=True, text=True,
            cwd=folder, env=environment,
        )
    return None if "Error:" in run.stdout + run.stderr else run.stdout.strip()


def halves(items, body):
    """Parts until the one that the console refuses as a whole stands alone."""
    if len(items) == 1:
        return [None]
    middle = len(items) // 2
    return body(items[:middle]) + body(items[middle:])


def values(expressions):
    inner = ", ".join(
        f'try(base64encode(jsonencode(nonsensitive({e}))), "!")' for e in expressions)
    answer = ask(f"[{inner}]")
    lines = (answer or "").split("\n")[1:-1]
    if answer is None or len(lines) != len(expressions):
        return halves(expressions, values)
    found = []
    for line in lines:
        text = line.strip().rstrip(",").strip('"')
        if text == "!":
            found.append(None)
        elif re.fullmatch(r"[A-Za-z0-9+/=]+", text):
            found.append(base64.b64decode(text).decode())
        else:
            found.append("unknown")
    return found


def types(expressions):
    answer = ask(f"type([{', '.join(expressions)}])")
    if answer is None or not answer.startswith("tuple(["):
        return halves(expressions, types)
    text = re.sub(r"\s+", " ", answer)[len("tuple(["):-len("])")]
    found, depth, current = [], 0, ""
    for character in text:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            found.append(current.strip())
            current = ""
        else:
            current += character
    found += [current.strip()] if current.strip() else []
    return found if len(found) == len(expressions) else [""] * len(expressions)


def main():
    lines = TABLE.read_text().splitlines()
    expressions = [line.split("\t")[0] for line in lines[1:]]
    rows = []
    for start in range(0, len(expressions), BATCH):
        batch = expressions[start:start + BATCH]
        answers = values(batch)
        accepted = [e for e, a in zip(batch, answers) if a is not None]
        kinds = dict(zip(accepted, types(accepted) if accepted else []))
        for expression, answer in zip(batch, answers):
            rows.append((expression, "error" if answer is None else answer, kinds.get(expression) or ""))
    TABLE.write_text("\n".join([lines[0]] + ["\t".join(row) for row in rows]) + "\n")


main()
