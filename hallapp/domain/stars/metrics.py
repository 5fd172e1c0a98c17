"""What can be known of a candidate: the words that gates, score parts, bonuses and ties share."""

from enum import StrEnum


class Metric(StrEnum):
    """One thing that is known of a person or window in a period."""

    # counted against a candidate
    OVERDUE = "overdue"  # cases closed or still open past the promise
    LIABLE_COMPLAINTS = "liable_complaints"
    VERIFIED_REPORTS = "verified_reports"  # only as the discipline role released them
    BAD_RATINGS = "bad_ratings"  # valid ones: malicious and mistaken ones are left out
    QUARRELS = "quarrels"
    MEDIA_EXPOSURE = "media_exposure"
    DISCIPLINE = "discipline"
    SUPERVISION_NOTICES = "supervision_notices"
    PLEDGES_BROKEN = "pledges_broken"
    INSPECTION_FINDINGS = "inspection_findings"
    ABSENT_DAYS = "absent_days"
    LATE_COUNT = "late_count"
    # shares and days
    ON_TIME_RATE = "on_time_rate"
    EARLY_RATE = "early_rate"
    SATISFACTION_RATE = "satisfaction_rate"
    ATTENDANCE_RATE = "attendance_rate"
    PRESENT_DAYS = "present_days"
    SERVICE_DAYS = "service_days"
    # monthly assessment
    MONTHLY_GRADE = "monthly_grade"  # told in words: `Fact.grades`
    MONTHLY_ASSESSMENT = "monthly_assessment"
    STAFF_ASSESSMENT = "staff_assessment"  # of a window: its people's monthly results
    # sheets
    CITIZEN_SURVEY = "citizen_survey"
    PEER_VOTE = "peer_vote"
    LEADER_SCORE = "leader_score"
    DUTY_STAFF_VOTE = "duty_staff_vote"
    SELF_REVIEW = "self_review"
    BALLOT = "ballot"  # the votes of a stage, where they are a part of the score
    # work and honours
    CASE_VOLUME = "case_volume"
    WEIGHTED_VOLUME = "weighted_volume"  # each case at the weight of its item
    COMMENDATIONS = "commendations"
    TRAINING = "training"
    PRAISED = "praised"  # named with praise in an attendance bulletin
    TITLES = "titles"  # service stars so far in the year
    SCORE = "score"  # the total itself, to part a tie of votes


COUNTED = frozenset(
    {
        Metric.OVERDUE,
        Metric.LIABLE_COMPLAINTS,
        Metric.VERIFIED_REPORTS,
        Metric.BAD_RATINGS,
        Metric.QUARRELS,
        Metric.MEDIA_EXPOSURE,
        Metric.DISCIPLINE,
        Metric.SUPERVISION_NOTICES,
        Metric.PLEDGES_BROKEN,
        Metric.INSPECTION_FINDINGS,
        Metric.ABSENT_DAYS,
        Metric.LATE_COUNT,
        Metric.PRESENT_DAYS,
        Metric.CASE_VOLUME,
        Metric.WEIGHTED_VOLUME,
        Metric.COMMENDATIONS,
        Metric.TRAINING,
        Metric.PRAISED,
        Metric.TITLES,
    }
)
"""What is counted in pieces or days: an undecided row adds one; a window's are its people's sum."""
