from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.wanted import wanted
from tests.domain.stars.made import rules


def test_only_what_a_rule_asks_for_is_looked_up() -> None:
    assert [metric for metric, _ in wanted(preset("r7"))] == [Metric.LIABLE_COMPLAINTS]
    told = rules("""
        [population]
        min_service_days = 90
        min_attendance_rate = 90
        [[gates]]
        metric = "discipline"
        window = "rolling_12m"
        [[gates]]
        metric = "discipline"
        [[score]]
        source = "case_volume"
        weight = 60
        per_day = true
        [[score]]
        source = "ballot"
        weight = 40
        [[bonus]]
        event = "praised"
        points = 1
        [select]
        places = 1
        [tie_break]
        steps = [{ metric = "score" }, { metric = "case_volume" }, { metric = "training" }]
        [after]
        accumulate = [{ titles = 3 }]
    """)
    assert wanted(told) == (
        (Metric.DISCIPLINE, True),
        (Metric.DISCIPLINE, False),
        (Metric.SERVICE_DAYS, False),
        (Metric.ATTENDANCE_RATE, False),
        (Metric.CASE_VOLUME, False),
        (Metric.PRESENT_DAYS, False),
        (Metric.PRAISED, False),
        (Metric.TRAINING, False),
        (Metric.TITLES, False),
    )
