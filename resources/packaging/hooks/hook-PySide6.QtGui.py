"""Takes only the Qt plugins this program needs; what the others would pull in (Qml, Quick, GTK) then stays out too."""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

KEPT = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "styles": ("modernwindowsstyle", "macstyle"),
    "platformthemes": ("xdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "iconengines": ("svgicon",),
    "imageformats": ("svg",),
    "xcbglintegrations": ("xcb-egl-integration", "xcb-glx-integration"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
}
NOT_NEEDED = ("opengl32sw.dll", "d3dcompiler_47.dll")
"""Drawing in software where Windows has no graphics driver; this program's widgets draw without either."""


def _kept(source: str) -> bool:
    file = Path(source)
    if file.name in NOT_NEEDED:
        return False
    if "plugins" not in file.parts:
        return True
    wanted = KEPT.get(file.parent.name, ())
    return file.stem.removeprefix("lib") in {spelt for name in wanted for spelt in (name, f"q{name}")}


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in binaries if _kept(str(source))]
