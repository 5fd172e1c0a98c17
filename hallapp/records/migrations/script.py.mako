"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Bring a store from ${down_revision or "nothing"} to ${up_revision}."""
    ${upgrades if upgrades else "pass"}
