"""How good the results are on real photos, with seeds fixed."""

from xfer_gui.core.plan import Plan

from .conftest import scan


def test_sign_digits_fine_tuned(weights, shared_data, train_on, figure):
    found = scan(shared_data("sign-digits"))
    head = train_on(found, Plan("mobilenet_v2_0.35", "feature_extraction", 128))
    plan = Plan("mobilenet_v2_0.35", "full_fine_tuning", 128, epochs=10)
    tuned = train_on(found, plan)
    figure(f"sign-digits: head alone {head.evaluation.accuracy:.1%}")
    figure(f"sign-digits: fine-tuned {tuned.evaluation.accuracy:.1%} (at least 97 %)")
    assert tuned.evaluation.accuracy >= 0.97
