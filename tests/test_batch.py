"""Columns in, columns out, in the libraries that have columns."""

import datetime
import math
import pickle
import sys
from functools import partial

import pytest

import polparse

TEXTS = ["Norway condemned Ghana on Monday.", None, "Ghana pledged to sign by May 2025.", "Nothing."]
GIVEN = {"id": [3, 5, 7, 9], "text": TEXTS, "day": ["2024-03-20", None, datetime.date(2024, 3, 21), "soon"]}
# What the libraries find wrong with one another.
ignored = pytest.mark.filterwarnings("ignore")
# Read by all of them, for rows and for whole documents.
EVENTS = partial(polparse.batch, table="dyads", date="day")


def documents(made):
    """The documents of a column."""
    return [polparse.Document.from_json(line) if isinstance(line, str) else None for line in made["document"]]


def test_documents():
    """All columns, the documents as `parse` gives them, and what was wrong with the others."""
    made = polparse.batch(GIVEN, date="day", name="id")
    assert ["id", "text", "day", "document", "error"] == list(made)
    assert GIVEN == {name: made[name] for name in GIVEN}
    first, second, third, fourth = documents(made)
    assert first == polparse.parse(TEXTS[0], date="2024-03-20", name="3")
    assert third == polparse.parse(TEXTS[2], date="2024-03-21", name="7")
    assert second is fourth is None
    assert ["", "text is no str but a NoneType", ""] == made["error"][:3]
    assert "soon" in made["error"][3]


def test_rows():
    """The rows of a table, each beside the columns of its text; of a text that failed one without values."""
    made = polparse.batch(GIVEN, date="day", table="dates")
    assert ["id", "day", *polparse.table([], "dates").schema, "error"] == list(made)
    assert [3, 5, 7, 9] == made["id"]
    assert ["Monday", None, "May 2025", None] == made["words"]
    assert ["2024-03-18", None, "2025-05", None] == made["value"]
    assert [True, False, True, False] == [error == "" for error in made["error"]]
    assert 1 == len({len(column) for column in made.values()})


def test_same_rows_as_table():
    """With names they are the rows of `table`."""
    texts = [text for text in TEXTS if text]
    made = polparse.batch({"text": texts, "file": ["a", "b", "c"]}, name="file", table="actors")
    rows = list(polparse.table([polparse.parse(text, name=name) for text, name in zip(texts, "abc", strict=True)], "actors"))
    assert rows == [{name: made[name][at] for name in rows[0]} for at in range(len(rows))]


@pytest.mark.parametrize(
    ("columns", "options", "error", "told"),
    [
        ({"words": []}, {}, KeyError, "no column 'text'; there are words"),
        ({"text": []}, {"date": "day"}, KeyError, "no column 'day'"),
        ({"text": ["a"], "id": []}, {}, ValueError, "different lengths: text 1, id 0"),
        ({"text": [], "document": [], "document_of_text": []}, {}, ValueError, "document"),
        ({"text": []}, {"table": "date"}, ValueError, "did you mean 'dates'"),
    ],
)
def test_wrong_usage(columns, options, error, told):
    """What is wrong with all texts is an error at once."""
    with pytest.raises(error, match=told):
        polparse.batch(columns, **options)


@pytest.mark.parametrize("options", [{}, {"table": "events"}])
def test_nothing(options):
    """No texts give columns of nothing."""
    made = polparse.batch({"text": []}, **options)
    assert {0} == {len(column) for column in made.values()}


def test_columns_of_the_same_name():
    """A column of the caller that a table has too is kept beside it."""
    given = {"text": [TEXTS[0]], "date": ["2024-03-20"], "error": ["none"]}
    made = polparse.batch(given, date="date", table="dyads")
    assert (["2024-03-20"], ["2024-03-18"]) == (made["date_of_text"], made["date"])
    assert (["none"], [""]) == (made["error_of_text"], made["error"])
    assert ["text", "date", "error_of_text", "document", "error"] == list(polparse.batch(given, date="date"))


def test_missing():
    """What data frames hold where nothing is."""
    made = polparse.batch({"text": ["It rained on Monday.", math.nan], "date": [math.nan, "2024-03-20"]}, date="date")
    assert ["", "text is no str but a float"] == made["error"]


def test_pickled():
    """Clusters send the function to their workers."""
    assert pickle.loads(pickle.dumps(EVENTS))(GIVEN)["source"] == EVENTS(GIVEN)["source"]


@ignored
def test_numpy():
    """Arrays, with days of their own kind."""
    numpy = pytest.importorskip("numpy")
    days = numpy.array(["2024-03-20", "NaT"], dtype="datetime64[ns]")
    made = polparse.batch({"text": numpy.array([TEXTS[0], TEXTS[0]], dtype=object), "day": days}, date="day", table="dates")
    assert ["2024-03-18", "XXXX-WXX-1"] == made["value"]


@ignored
def test_pandas():
    """A data frame, whose columns are those of the result."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"text": [*TEXTS, math.nan], "day": pandas.to_datetime(["2024-03-20", None, "2024-03-21", None, None])})
    made = pandas.DataFrame(polparse.batch(frame, date="day"))
    assert 5 == len(made)
    assert [True, False, True, True, False] == [isinstance(line, str) for line in made["document"]]


@ignored
def test_datasets():
    """Hugging Face datasets, whole and as rows, in two processes."""
    datasets = pytest.importorskip("datasets")
    given = datasets.Dataset.from_dict({**GIVEN, "day": ["2024-03-20", None, "2024-03-21", "soon"]})
    whole = given.map(partial(polparse.batch, date="day"), batched=True, batch_size=2, num_proc=2)
    assert documents(polparse.batch(GIVEN, date="day")) == documents(whole)
    late = datasets.Dataset.from_dict({"text": ["It rained.", "It snowed.", None]}).map(polparse.batch, batched=True, batch_size=1)
    assert ["", "", "text is no str but a NoneType"] == list(late["error"])
    kinds = {str: "string", int: "int64", bool: "bool"}
    columns = {"id": int, "day": str, **polparse.table([], "dyads").schema, "error": str}
    features = datasets.Features({name: datasets.Value(kinds[kind]) for name, kind in columns.items()})
    rows = given.map(EVENTS, batched=True, batch_size=1, remove_columns=["text"], features=features)
    assert EVENTS(GIVEN)["source"] == list(rows["source"])
    assert EVENTS(GIVEN)["id"] == list(rows["id"])


@ignored
def test_dask():
    """Dask, a partition after the other, by processes."""
    dask = pytest.importorskip("dask.dataframe")
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({**GIVEN, "day": ["2024-03-20", None, "2024-03-21", "soon"]})

    def rows(part):
        return pandas.DataFrame(EVENTS(part))

    made = dask.from_pandas(frame, npartitions=2).map_partitions(rows, meta=rows(frame[:0])).compute(scheduler="threads")
    assert EVENTS(GIVEN)["id"] == list(made["id"])
    assert [name for name in EVENTS(GIVEN)["source"] if name] == [name for name in made["source"] if isinstance(name, str)]


@ignored
def test_ray():
    """Ray Data."""
    data = pytest.importorskip("ray.data")
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    try:
        given = data.from_items([{"id": number, "text": TEXTS[0], "day": "2024-03-20"} for number in range(4)])
        made = given.map_batches(EVENTS, batch_size=2).take_all()
    finally:
        ray.shutdown()
    assert [("Norway", "Ghana")] * 4 == [(row["source"], row["target"]) for row in made]


@ignored
def test_spark(monkeypatch):
    """Spark, with a schema made from that of the table."""
    sql = pytest.importorskip("pyspark.sql")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    pandas = pytest.importorskip("pandas")
    try:
        spark = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    except Exception as error:
        pytest.skip(f"no Spark here: {type(error).__name__}")
    kinds = {str: "string", int: "long", bool: "boolean"}
    columns = {"id": int, "day": str, **polparse.table([], "dyads").schema, "error": str}
    schema = ", ".join(f"`{name}` {kinds[kind]}" for name, kind in columns.items())

    def rows(frames):
        for frame in frames:
            yield pandas.DataFrame(EVENTS(frame), dtype=object)

    try:
        given = spark.createDataFrame([(number, TEXTS[0], "2024-03-20") for number in range(4)], "id long, text string, day string")
        made = given.mapInPandas(rows, schema).orderBy("id").collect()
    finally:
        spark.stop()
    assert [(number, "Norway", "Ghana", "2024-03-18") for number in range(4)] == [
        (row["id"], row["source"], row["target"], row["date"]) for row in made
    ]
