from hallapp.domain.stars.labels import label, listed
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.said import Said
from hallapp.wording import words


def test_a_sentence_in_chinese_with_sentences_and_words_within() -> None:
    inner = Said("{first}, {rest}", {"first": "甲", "rest": label(Metric.OVERDUE)})
    said = Said("These do not take part: {exclude_roles}.", {"exclude_roles": inner})
    assert said.told(words("hallapp", "zh_CN")) == "不参评：甲、超时办件。"


def test_nothing_listed_is_none() -> None:
    assert str(listed([])) == "none"
    assert str(listed(["甲", "乙", "丙"])) == "甲, 乙, 丙"
