#!/usr/bin/env bash
# Runs the engine's tests under every learning engine, or under those that are named as arguments:
# TensorFlow in .venv, PyTorch and JAX each in an environment of its own beside it.
#
# TORCH and JAX say what pip is to install, options included. Without them it takes what it is
# configured to take. On Linux that may bring several GB of libraries for graphics cards along;
# TORCH="torch --index-url ADDRESS" takes the small build for processors, with the address that
# PyTorch's own installation page names.
set -euo pipefail
cd "$(dirname "$0")/.."
tests="tests/engine tests/session/test_engine.py"

# wanted BACKEND: what pip is to install for it.
wanted() {
  case $1 in
    torch) echo "${TORCH:-torch>=2.6}" ;;
    jax) echo "${JAX:-jax>=0.5}" ;;
  esac
}

# locked_without_tensorflow: the lock file, less what is there for TensorFlow alone.
locked_without_tensorflow() {
  awk '/^[A-Za-z0-9]/ { wanted = !/^(tensorflow|tensorflow-text|libclang)==/ } wanted' requirements.lock
}

# install BACKEND: make .venv-BACKEND, or leave it as it is where it was made from the same.
install() {
  local home=.venv-$1 requirement made_from pip
  requirement=$(wanted "$1")
  made_from="$(.venv/bin/python -VV) $requirement $(locked_without_tensorflow | cksum)"
  if [ "$(cat "$home/ready" 2>/dev/null)" = "$made_from" ]; then return; fi
  echo "Installing $requirement into $home"
  rm -f "$home/ready"
  # An environment that was begun is gone on with, unless it is not even Python of this version.
  if [ "$("$home/bin/python" -VV 2>/dev/null)" != "$(.venv/bin/python -VV)" ] ||
    ! "$home/bin/python" -m pip --version >/dev/null 2>&1; then
    .venv/bin/python -m venv --clear "$home" || return
  fi
  locked_without_tensorflow >"$home/requirements.lock"
  pip="$home/bin/python -m pip --quiet --disable-pip-version-check install"
  # Without dependencies: the lock file has them all, and KerasHub's on TensorFlow is not wanted.
  $pip --require-hashes --no-deps -r "$home/requirements.lock" || return
  # shellcheck disable=SC2086
  $pip $requirement || return
  echo "$made_from" >"$home/ready"
}

# test_with BACKEND HOME: run the tests; what pytest says last is kept in the file $said.
test_with() (
  export KERAS_BACKEND=$1 PYTHONPATH=$PWD
  # The networks are tiny: threads of several workers would only wait for each other, and what
  # takes JAX's compiler seconds to make quick is used for milliseconds.
  [ "$1" = torch ] && export OMP_NUM_THREADS=1
  [ "$1" = jax ] && export XLA_FLAGS="--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true"
  # shellcheck disable=SC2086
  "$2/bin/python" -m pytest -n auto --maxprocesses 4 $tests | tee "$said"
)

said=$(mktemp)
trap 'rm -f "$said"' EXIT
trap 'exit 130' INT
summary="" failed=0
for backend in ${@:-tensorflow torch jax}; do
  case $backend in
    tensorflow) home=.venv ;;
    torch | jax) home=.venv-$backend ;;
    *) echo "“$backend” is none of tensorflow, torch and jax." >&2 && exit 2 ;;
  esac
  if [ "$home" != .venv ] && ! install "$backend"; then
    failed=1 outcome="FAILED   could not be installed"
  else
    echo "Testing with $backend"
    if test_with "$backend" "$home"; then outcome="passed  "; else failed=1 outcome="FAILED  "; fi
    outcome+=" $(grep -E '(passed|failed|error|no tests ran).* in ' "$said" | tail -n 1 | tr -d '=')"
  fi
  summary+=$(printf '%-11s %s' "$backend" "$outcome")$'\n'
done
printf '\n%s' "$summary"
exit $failed
