"""What we use of pypdfium2."""

from typing import Any

class PdfBitmap:
    buffer: Any
    width: int
    height: int
    stride: int
    n_channels: int
    def close(self) -> None: ...

class PdfPage:
    def get_size(self) -> tuple[float, float]: ...
    def render(
        self,
        *,
        scale: float = ...,
        crop: tuple[float, float, float, float] = ...,
        rev_byteorder: bool = ...,
    ) -> PdfBitmap: ...

class PdfDocument:
    def __init__(self, input: bytes) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, at: int) -> PdfPage: ...
    def get_page_size(self, at: int) -> tuple[float, float]: ...
    def close(self) -> None: ...
