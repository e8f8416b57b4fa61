# SPDX-License-Identifier: Apache-2.0
"""scikit-learn's logistic regression and AUROC on samples from a seed. Argument: a JSON file with a list of cases."""
import json
import sys

import torch
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

answers = []
for case in json.load(open(sys.argv[1], encoding="utf-8")):
    torch.manual_seed(case["seed"])
    features = torch.randn(case["samples"], case["features"], dtype=torch.float64)
    labels = (features[:, 0] + torch.randn(case["samples"], dtype=torch.float64)) > case["threshold"]
    model = LogisticRegression(C=case["strength"], tol=1e-12, max_iter=10000)
    scores = model.fit(features.numpy(), labels.numpy()).decision_function(features.numpy())
    rounded = torch.from_numpy(scores).round(decimals=0).numpy()  # many ties
    answers.append({"scores": scores.tolist(), "auroc": roc_auc_score(labels.numpy(), rounded)})
print(json.dumps(answers))
