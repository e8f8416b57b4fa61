#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_arrows.py ROOT: every #include of our sources goes only where the layer table allows.

Prints one line per violation, exits 1 if there is any.
"""
import pathlib
import re
import sys

# Layer (folder) -> our layers it may include besides itself; a layer brings what it may include along.
ARROWS = {
    "core/base": [],
    "core/params": ["core/base"],
    "core/domain": ["core/params"],
    "core/machine": ["core/params"],
    "core/volume": ["core/base"],
    "core/imaging": ["core/volume", "core/domain"],
    "core/datasets": ["core/imaging", "core/domain"],
    "core/preparation": ["core/imaging", "core/domain"],
    "core/simulation": ["core/imaging", "core/domain"],
    "core/evaluation": ["core/imaging", "core/domain"],
    "core/store": ["core/domain"],
    "core/jobs": ["core/machine", "core/store", "core/domain"],
    "core/kernels": ["core/base"],
    "core/nn": ["core/kernels", "core/base"],
    "core/methods/catalog": ["core/params"],
    "core/methods": ["core/methods/catalog", "core/nn", "core/kernels", "core/volume"],
    "core/training": ["core/methods", "core/nn", "core/volume", "core/domain"],
    "ui/text": ["core/base", "core/machine"],
    "ui/render": ["core/volume", "core/imaging"],
    "ui/models": ["core/store", "core/jobs", "core/domain", "core/params", "core/imaging", "core/evaluation",
                  "core/methods/catalog", "ui/text"],
    "ui/widgets": ["ui/render", "ui/models", "ui/text"],
    "ui/views": ["ui/widgets", "ui/render", "ui/models", "ui/text"],
    "ui/shell": ["ui/views", "ui/widgets", "ui/render", "ui/models", "ui/text"],
    "app/commandline": [],
    "app/cli": ["app/commandline", "core/*", "ui/text"],
    "app/desktop": ["app/commandline", "ui/*", "core/*"],
    "app/worker": ["app/commandline", "core/training", "core/methods", "core/kernels", "core/domain", "ui/text"],
    "translations": ["core/*", "ui/text"],
    "tests": ["core/*", "ui/*", "app/*"],
}

QT_CORE = r"Q(?!Custom)[A-Z]\w*|Qt(?:Core|Sql|Test).*"
QT_GUI = (r"Qt(?:Gui|Widgets|Svg|PrintSupport)/.*|qcustomplot.h|Q(?:Application|GuiApplication|Widget|Painter\w*|Image"
          r"|Pixmap|Color|Palette|Font\w*|Icon|Pen|Brush|Label|\w*(?:Button|Layout|View|Dialog|Edit|Box|Slider|Menu"
          r"|Action|Style\w*)|MainWindow|OpenGL\w*|Screen|Cursor)")
TORCH = r"(?:torch|ATen|c10|caffe2)/.*"
ITK = r"itk\w+\.(?:h|hxx)"
VTK = r"vtk\w+\.h"
CUDA = r"cuda\w*\.h|cublas.*|cudnn.*"

# Outside libraries that may appear only in these layers.
OUTSIDE = [
    (TORCH, "LibTorch", ["core/nn", "core/methods", "core/training", "app/worker", "tests"]),
    (CUDA, "CUDA", ["core/kernels", "core/nn", "core/methods", "core/training", "app/worker", "tests"]),
    (ITK, "ITK", ["core/imaging", "tests"]),
    (VTK, "VTK", ["ui/render", "ui/widgets", "tests"]),
    (QT_GUI, "Qt Gui or Widgets", ["ui/render", "ui/widgets", "ui/views", "ui/shell", "ui/models", "app/desktop", "tests"]),
    (QT_CORE, "Qt", ["core/store", "core/jobs", "ui/text", "ui/render", "ui/models", "ui/widgets", "ui/views",
                     "ui/shell", "app/cli", "app/desktop", "tests"]),
]
NO_WIDGETS = r"QtWidgets/.*|qcustomplot.h|Q(?:Application|Widget|Label|\w*(?:Button|Layout|Dialog|Edit)|MainWindow)"
FORBIDDEN = [  # nested event loops, and torch in a header everybody includes
    (r"QEventLoop\b.*\bexec\(|processEvents\(|\bQDialog::exec\(", "a nested event loop", "tests"),
]


def layer_of(path):
    # the list of methods, and what is known of a method or a family without torch
    if re.fullmatch(r"core/methods/(methods\.inc|\w+(/\w+)?/(descriptor|family|(\w+_)?parameters)\.(h|cpp))", path):
        return "core/methods/catalog"
    fitting = [layer for layer in ARROWS if path == layer or path.startswith(layer + "/")]
    return max(fitting, key=len, default=None)


def allowed(layer):
    reached, waiting = {layer}, [layer]
    while waiting:
        for target in ARROWS[waiting.pop()]:
            targets = [l for l in ARROWS if l.startswith(target[:-1])] if target.endswith("/*") else [target]
            waiting += [t for t in targets if t not in reached]
            reached.update(targets)
    return reached


def violations_of(path, text):
    layer = layer_of(path)
    if layer is None:
        return
    reachable = allowed(layer)
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, what, but in FORBIDDEN:
            if re.search(pattern, line) and not path.startswith(but):
                yield f"{path}:{number}: {what} is not allowed"
        included = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if not included:
            continue
        target = included.group(1)
        target_layer = layer_of(target)
        if target_layer and target_layer not in reachable:
            yield f"{path}:{number}: {layer} may not include {target_layer} ({target})"
        if layer == "ui/views" and target.startswith("ui/views/") and target.split("/")[2] != path.split("/")[2]:
            yield f"{path}:{number}: a view may not include another view ({target})"
        if layer == "ui/models" and re.fullmatch(NO_WIDGETS, target):
            yield f"{path}:{number}: ui/models may not include widgets ({target})"
        for pattern, name, layers in OUTSIDE:
            if re.fullmatch(pattern, target):
                if layer not in layers:
                    yield f"{path}:{number}: {layer} may not use {name} ({target})"
                break


def main(root):
    found, files = [], 0
    for top in ("core", "ui", "app", "translations", "tests"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cpp", ".cu", ".cuh", ".inc") and file.is_file():
                files += 1
                found += violations_of(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    print("\n".join(found) if found else f"{files} files keep to the arrows")
    return 1 if found or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
