// Room of CodeReview.
