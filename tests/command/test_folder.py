"""Files for each text, in a folder."""

import gzip

import pytest
from lxml import etree

import polparse
from polparse.export import brat, timeml
from polparse.export.formats import FORMATS

ONE, TWO = "Norway accused Ghana of lying on 3 May 2024.", "\U0001f600 Ghana pledged\r\nto sign.\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.mark.parametrize("jobs", [1, 2])
def test_brat(file, folder, run_here, jobs):
    """A folder of brat: each text as it is, its annotations, and what configures them."""
    given = [file(ONE, "a/one.txt"), file(TWO, "b/two.txt"), file(TWO, "c/two.txt")]
    assert (0, "", "") == run_here(*given, "--format", "brat", "-o", folder, "-j", jobs)
    assert ["annotation.conf", "one.ann", "one.txt", "two-2.ann", "two-2.txt", "two.ann", "two.txt"] == sorted(
        path.name for path in folder.iterdir()
    )
    assert TWO.encode() == (folder / "two.txt").read_bytes() == (folder / "two-2.txt").read_bytes()
    assert brat.annotations(polparse.parse(TWO)).encode() == (folder / "two.ann").read_bytes()
    assert brat.configuration() == (folder / "annotation.conf").read_text()


def test_timeml(file, folder, run_here):
    """Each is whole XML; names from a table are no paths."""
    table = file(f'id,text\n../../evil,"{ONE}"\n..,"{ONE}"\nÅ b.txt,"{ONE}"\n', "a.csv")
    assert (0, "", "") == run_here(table, "--format", "timeml", "-o", folder, "--date", "2024-05-04")
    assert ["2.tml", "evil.tml", "Å_b.tml"] == sorted(path.name for path in folder.iterdir())
    for path in folder.iterdir():
        assert etree.parse(path).getroot().tag == "TimeML"
    expected = timeml.xml(polparse.parse(ONE, date="2024-05-04"))
    assert expected == (folder / "evil.tml").read_text(encoding="utf-8")


def test_of_one_text(file, run_here):
    """One text goes to stdout, or to a file."""
    one = file(ONE)
    assert (0, brat.annotations(polparse.parse(ONE)), "") == run_here(one, "--format", "brat")
    assert (0, "", "") == run_here(one, "--format", "timeml", "-o", one.with_suffix(".tml.gz"))
    assert timeml.xml(polparse.parse(ONE)).encode() == gzip.decompress(one.with_suffix(".tml.gz").read_bytes())


@pytest.mark.parametrize("name", [name for name, format in FORMATS.items() if format.single])
def test_a_new_folder(file, tmp_path, run_here, name):
    """A name that ends as that of a folder makes one; what is no folder already cannot be one."""
    if FORMATS[name].needs:
        pytest.importorskip(FORMATS[name].needs[0])
    assert (0, "", "") == run_here(file(ONE, "a.txt"), "--format", name, "-o", f"{tmp_path}/deep/new/")
    assert [path for path in (tmp_path / "deep" / "new").iterdir() if path.name.startswith("a")]
    with pytest.raises(SystemExit) as ended:
        run_here(file(ONE, "a.txt"), "--format", name, "-o", f"{tmp_path}/a.txt/")
    assert 2 == ended.value.code


@pytest.mark.parametrize("name", [name for name, format in FORMATS.items() if format.single])
def test_of_several_texts(file, tmp_path, run_here, name):
    """Several need a folder, and one that is there."""
    if FORMATS[name].needs:
        pytest.importorskip(FORMATS[name].needs[0])
    several = file(ONE, "a.txt"), file(TWO, "b.txt")
    for output in ((), ("-o", tmp_path / "not there")):
        code, out, error = run_here(*several, "--format", name, *output)
        assert (2, "", 1) == (code, out, error.count("\n"))
        assert "-o FOLDER" in error
    assert not (tmp_path / "not there").exists()


def test_folder_for_one_file(file, folder, capsys, run_here):
    """A format that puts all texts into one file does not take a folder."""
    for format in ((), ("--format", "json")):
        with pytest.raises(SystemExit) as ended:
            run_here(file(ONE), "-o", folder, *format)
        assert 2 == ended.value.code
        assert "--format html, akn, brat, timeml, cas" in capsys.readouterr().err
