#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The arrow check must find planted violations, each alone, and nothing in a clean tree."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).with_name("check_arrows.py")
CLEAN = {"core/imaging/a.cpp": '#include "core/volume/volume.h"\n#include <itkImage.h>\n'}
PLANTED = {
    "core/volume/a.h": '#include "core/imaging/read.h"\n',
    "core/domain/a.h": "#include <QString>\n",
    "core/jobs/a.cpp": "#include <QWidget>\n",
    "core/methods/catalog/a.h": "#include <torch/torch.h>\n",
    "core/methods/diffusion/ddpm/descriptor.cpp": "#include <torch/torch.h>\n",
    "core/methods/diffusion/ddpm/a.cpp": "#include <itkImage.h>\n",
    "core/training/a.cpp": '#include "core/store/database.h"\n',
    "ui/views/train/a.cpp": '#include "ui/views/compare/b.h"\n',
    "ui/models/a.cpp": "#include <QLabel>\n",
    "ui/shell/a.cpp": "    QEventLoop().exec();\n",
    "app/worker/a.cpp": "#include <QCoreApplication>\n",
    "app/cli/a.cpp": "#include <vtkImageData.h>\n",
}


def run(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True)


failures = [] if run(CLEAN).returncode == 0 else ["the clean tree is called dirty"]
for name, text in PLANTED.items():
    result = run({**CLEAN, name: text})
    if result.returncode != 1 or name not in result.stdout:
        failures.append(f"not found: {name}: {text.strip()}")
print("\n".join(failures) or f"all {len(PLANTED)} planted violations were found")
sys.exit(bool(failures))
