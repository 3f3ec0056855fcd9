"""The collector of garbage, while nothing is to be collected."""

import gc

import pytest

from polparse.gc_pause import paused


@pytest.fixture(params=[True, False], ids=["on", "off"])
def collects(request):
    """Whether it collects before and after."""
    was = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if was else gc.disable)()


def test_paused(collects):
    """It does not collect inside, and afterwards does as before."""
    with paused():
        assert not gc.isenabled()
    assert collects == gc.isenabled()


def test_pause_in_a_pause(collects):
    """The inner pause does not end the outer one."""
    with paused():
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert collects == gc.isenabled()


def test_error_in_a_pause(collects):
    """An error ends the pause too, and is not lost."""
    with pytest.raises(KeyError, match="lost"), paused():
        raise KeyError("lost")
    assert collects == gc.isenabled()
