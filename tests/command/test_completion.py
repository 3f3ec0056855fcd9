"""What lets a shell complete words."""

import shutil
import subprocess

import pytest

from polparse.command import completion
from polparse.command.subcommands import SUBCOMMANDS

pytest.importorskip("shtab")


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["com"], ["completion"]),
        (["--resu"], ["--resume"]),
        (["--from", "cs"], ["csv"]),
        (["completion", "zs"], ["zsh"]),
        (["some.txt", "--res"], ["--resume"]),
        (["-o", "un-"], ["un-vote.txt"]),
    ],
    ids=" ".join,
)
def test_bash(run_here, file, typed, expected):
    """Options, their values, subcommands and files."""
    code, script, _ = run_here("completion", "bash")
    assert 0 == code
    words = " ".join(["polparse", *typed])
    ask = f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}; _shtab_polparse; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    path = file(f"{script}\n{ask}\n", "ask.sh")
    file("", "un-vote.txt")
    done = subprocess.run(["bash", path], capture_output=True, text=True, check=False, cwd=path.parent)
    assert expected == done.stdout.split()
    assert "-o default -F _shtab_polparse polparse" in script


@pytest.mark.parametrize("shell", ["zsh", "tcsh"])
def test_other_shells(run_here, shell):
    """They have all options and subcommands too."""
    code, script, err = run_here("completion", shell)
    assert (0, "") == (code, err)
    assert [] == [word for word in ("resume", *SUBCOMMANDS) if word not in script]


def test_missing(run_here, monkeypatch):
    """Without shtab, it is said what to install."""
    monkeypatch.setattr(completion, "find_spec", lambda name: None)
    assert (2, "", "polparse: completion needs polparse[completion]\n") == run_here("completion", "bash")


def test_wrong_usage_of_a_subcommand(run_here, capsys):
    """It is told under its own name."""
    with pytest.raises(SystemExit) as caught:
        run_here("completion", "fish")
    assert 2 == caught.value.code
    assert capsys.readouterr().err.startswith("usage: polparse completion ")
