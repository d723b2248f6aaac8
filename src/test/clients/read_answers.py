"""Reads every recorded answer with the generated client, and says what it could not read or lost on the way.

Called with the folder of the generated package and the folder of the answers, <operation>.<status>.<shape>.json.
"""

import inspect
import json
import pathlib
import sys
import typing

package, answers = sys.argv[1:]
sys.path.insert(0, package)

import openapi_client  # noqa: E402


def pointers(value, at=""):
    """What there is in a value, wherever it stands in a list."""
    yield at
    if isinstance(value, dict):
        for name, field in value.items():
            yield from pointers(field, f"{at}/{name}")
    elif isinstance(value, list):
        for element in value:
            yield from pointers(element, f"{at}/*")


def returned():
    """What each call of the client returns, by its name."""
    for name, api in inspect.getmembers(openapi_client, inspect.isclass):
        if name.endswith("Api"):
            for call, method in inspect.getmembers(api, inspect.isfunction):
                kind = method.__annotations__.get("return")
                listed = typing.get_args(kind) if typing.get_origin(kind) is list else ()
                yield call, f"List[{listed[0].__name__}]" if listed else kind


client = openapi_client.ApiClient()
types = dict(returned())
wrong = []
files = [file for file in sorted(pathlib.Path(answers).glob("*.json")) if file.name != "api.json"]
for file in files:
    operation, status, _, _ = file.name.split(".")
    text = file.read_text(encoding="utf-8")
    kind = "Problem" if int(status) >= 400 else types[operation.replace("-", "_")]
    try:
        answer = client.deserialize(text, kind, "application/json")
        lost = set(pointers(json.loads(text))) - set(pointers(client.sanitize_for_serialization(answer)))
        if lost:
            wrong.append(f"{file.name}: lost {sorted(lost)}")
    except Exception as refused:  # whatever it is, it is told with the others
        wrong.append(f"{file.name}: {refused}")

print(*wrong, sep="\n")
print(f"{len(files)} answers, {len(wrong)} not read")
sys.exit(bool(wrong))
