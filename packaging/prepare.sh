#!/usr/bin/env bash
# Makes .venv from the lock file, and on Debian and Ubuntu adds what Qt needs from the system.
set -euo pipefail
cd "$(dirname "$0")/.."

# Shared library → Debian package, from `readelf -d` on Qt's libraries and its xcb, wayland and offscreen plugins.
libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
"

# as_root COMMAND…: run it as root if that needs no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

# add_packages REASON PACKAGE…: install Debian packages, or say in one line which command does.
add_packages() {
  local reason=$1
  shift
  echo "$reason: installing $*"
  if ! command -v apt-get >/dev/null ||
    ! { as_root apt-get update -qq &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null; }; then
    echo "$reason: please run   sudo apt-get install $*   (or what your system has for it), then start again." >&2
    return 1
  fi
}

suits() {
  "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() {
  local name
  for name in ${PYTHON:-} python3.11 python3.12 python3.13 python3 python; do
    if suits "$name"; then echo "$name" && return; fi
  done
  echo "Xfer needs Python 3.11, 3.12 or 3.13, and none was found. Set PYTHON=/path/to/python if it has another name." >&2
  return 1
}

add_libraries() {
  local present missing="" library package
  present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
  while read -r library package; do
    [[ -z $library || $present == *"$library "* ]] || missing+=" $package"
  done <<<"$libraries"
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.fonts ~/.local/share/fonts -name '*.[to]t[fc]' -print -quit 2>/dev/null)" ] ||
    missing+=" fonts-dejavu-core"
  # Without them the program still trains; only its window may not open.
  # shellcheck disable=SC2086
  [ -z "$missing" ] || add_packages "The window needs system libraries" $missing || true
}

python=$(find_python)
if [ "$(uname)" = Linux ]; then
  add_libraries
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    add_packages "Python's venv is missing" "python$version-venv"
  fi
fi

echo "Installing into .venv (about 3 GB on the disk and a few minutes the first time)"
if ! { [ -x .venv/bin/python ] && suits .venv/bin/python; }; then "$python" -m venv --clear .venv; fi
pip() { .venv/bin/python -m pip --quiet --disable-pip-version-check "$@"; }
pip install --require-hashes -r requirements.lock
# The build tool comes from the lock file too, so nothing is fetched here.
pip install --no-deps --no-build-isolation --editable .
