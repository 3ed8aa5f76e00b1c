#!/usr/bin/env bash
# Runs the engine's tests under every learning engine, each in an environment of its own beside .venv.
#
# TORCH and JAX say what pip is to install, options included. Without them it takes what it is
# configured to take. On Linux that may bring several GB of libraries for graphics cards along;
# TORCH="torch --index-url ADDRESS" takes the small build for processors, with the address that
# PyTorch's own installation page names.
set -euo pipefail
cd "$(dirname "$0")/.."
tests="tests/engine tests/session/test_engine.py"

# locked_without_tensorflow: the lock file, less what is there for TensorFlow alone.
locked_without_tensorflow() {
  awk '/^[A-Za-z0-9]/ { wanted = !/^(tensorflow|tensorflow-text|libclang)==/ } wanted' requirements.lock
}

# install BACKEND REQUIREMENT…: make .venv-BACKEND, unless it is newer than what it is made from.
install() {
  local backend=$1 home=.venv-$1
  shift
  if [ "$home/ready" -nt requirements.lock ] && [ "$home/ready" -nt packaging/test_backends.sh ]; then return; fi
  echo "Installing $* into $home"
  [ -x "$home/bin/python" ] || .venv/bin/python -m venv --clear "$home"
  locked_without_tensorflow >"$home/requirements.lock"
  # Without dependencies: the lock file has them all, and KerasHub's on TensorFlow is not wanted.
  "$home/bin/python" -m pip --quiet --disable-pip-version-check install --require-hashes --no-deps -r "$home/requirements.lock"
  "$home/bin/python" -m pip --quiet --disable-pip-version-check install "$@"
  touch "$home/ready"
}

# test_with BACKEND ENVIRONMENT
test_with() {
  echo "Testing with $1"
  # shellcheck disable=SC2086
  KERAS_BACKEND=$1 JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS=0 "$2/bin/python" -m pytest $tests || failed+=" $1"
}

failed=""
# shellcheck disable=SC2086
install torch ${TORCH:-torch>=2.6}
# shellcheck disable=SC2086
install jax ${JAX:-jax>=0.5}
test_with tensorflow .venv
test_with torch .venv-torch
test_with jax .venv-jax
[ -z "$failed" ] || { echo "Failed with$failed" >&2; exit 1; }
