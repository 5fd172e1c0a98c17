"""What a file says it is before it is opened: a hall's, somebody else's, or cut off."""

import sys
from pathlib import Path
from typing import Any

from hallapp.domain.errors import StoreTrouble
from hallapp.records import trouble

APPLICATION_ID = 0x48414C4C  # "HALL" in the header of a SQLite file
MAGIC = b"SQLite format 3\x00"
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file."""
MOUNTS = Path("/proc/self/mounts")
NETWORKS = frozenset(
    (
        *("9p", "afs", "afpfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse"),
        *("fuse.rclone", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"),
        *("smb3", "smbfs", "virtiofs", "vboxsf"),
    )
)


def refuse_stranger(file: Path, *, share: bool = False) -> None:
    """Refuse a file that is gone, is not a hall's, was cut off, or lies on a network share.

    One that is only copied from may lie on a `share`.
    """
    place = str(file)
    if not share and on_network_share(file):
        raise StoreTrouble(trouble.NETWORK, place=place)
    if not file.is_file():
        raise StoreTrouble(trouble.GONE, place=place)
    try:
        with file.open("rb") as opened:
            header = opened.read(100)
    except PermissionError as error:
        raise StoreTrouble(trouble.READ_ONLY, place=place) from error
    if header[:16] != MAGIC or int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise StoreTrouble(trouble.FOREIGN, place=place)
    page, pages = int.from_bytes(header[16:18]), int.from_bytes(header[28:32])
    log = file.with_name(file.name + "-wal")
    unfinished = log.is_file() and log.stat().st_size > 0
    if not unfinished and file.stat().st_size < (65536 if page == 1 else page) * pages:
        raise StoreTrouble(trouble.DAMAGED, place=place)


def on_network_share(file: Path, mounts: Path | None = None) -> bool:
    """Whether a file lies where SQLite's write-ahead log is not safe."""
    folder = file.absolute().parent
    if sys.platform == "win32":
        return _windows_share(folder)
    mounts = mounts or MOUNTS
    if not mounts.is_file():
        return False
    kinds: dict[Path, str] = {}
    for line in mounts.read_text("utf-8", "replace").splitlines():
        _, point, kind, *_ = line.split()
        kinds[Path(point.replace("\\040", " "))] = kind
    nearest = next((kinds[part] for part in (folder, *folder.parents) if part in kinds), "")
    return nearest in NETWORKS


def _windows_share(folder: Path) -> bool:
    if folder.drive.startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 (Windows only)

    remote = 4
    kernel: Any = vars(ctypes)["windll"].kernel32
    return bool(kernel.GetDriveTypeW(folder.anchor) == remote)
