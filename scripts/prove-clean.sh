#!/usr/bin/env bash
# Proves the two commands on a machine that has git, npm and Node, and nothing else: a minimal Debian tree, a fresh
# clone of HEAD, an empty home folder and an empty npm cache, as root and as an ordinary user.
#
#   sudo scripts/prove-clean.sh [node-prefix …]
#
# Each node-prefix is a folder with bin/node and lib/node_modules/npm; by default that of the node in PATH. "-" is
# the Node that the tree has itself.
# Needs root and debootstrap. PROVE_AS limits the users (root, almindelig). The tree stays in $PROVE_TREE (default: a
# new temporary folder) for the next run.
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
tree=${PROVE_TREE:-$(mktemp -d)}
suite=${PROVE_SUITE:-bookworm}
registry=$(cd / && npm config get registry 2>/dev/null)

say() { printf '\n==== %s\n' "$*"; }

make_tree() {
  chmod 755 "$tree" # the ordinary user's root folder too
  [ -e "$tree/.made" ] && return
  say "Minimal Debian ($suite) in $tree"
  local debian
  debian=${PROVE_DEBIAN:-$(grep -rhoE '^(deb .*|URIs: *)https?://[^ ]*debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null |
    grep -oE 'https?://[^ ]+' | head -n 1 || true)}
  debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$tree" $debian >"$tree.log" 2>&1 ||
    { tail -n 20 "$tree.log"; exit 1; }
  chroot "$tree" useradd --create-home --shell /bin/bash almindelig
  touch "$tree/.made"
}

install_node() {
  rm -rf "$tree/opt/node"
  [ "$1" != - ] || return 0
  mkdir -p "$tree/opt/node/bin" "$tree/opt/node/lib/node_modules"
  cp -L "$1/bin/node" "$tree/opt/node/bin/"
  cp -RL "$1/lib/node_modules/npm" "$tree/opt/node/lib/node_modules/"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$tree/opt/node/bin/npm"
  chmod -R go+rX "$tree/opt/node"
}

# Runs as the user in the tree, in a mount namespace of its own, with nothing of this machine's environment.
inside() {
  local user=$1 home=$2 script=$3
  unshare --mount --pid --fork --propagation private bash -c '
    tree=$1 user=$2 home=$3 registry=$4 script=$5
    mount -t proc proc "$tree/proc"
    mount --rbind /dev "$tree/dev"
    exec chroot "$tree" env -i HOME="$home" USER="$user" LANG=C.UTF-8 \
      PATH=/opt/node/bin:/usr/bin:/bin npm_config_registry="$registry" \
      ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS=/etc/ssl/extra.pem} \
      setpriv --reuid="$user" --regid="$user" --init-groups bash -euo pipefail -c "$script"
  ' bash "$tree" "$user" "$home" "$registry" "$script"
}

clone='
  cd "$HOME"
  shopt -s dotglob nullglob
  rm -rf "$HOME"/*
  git -c advice.detachedHead=false clone --quiet /srv/rettidig.bundle rettidig
'

run_tests='
  cd "$HOME/rettidig"
  time npm test
'

run_tests_again='
  cd "$HOME/rettidig"
  time npm test | tail -n 1
'

run_start='
  cd "$HOME/rettidig"
  if [ ! -e packages/cli/src/main.ts ]; then echo "npm start: nothing to start yet"; exit 0; fi
  set -m
  begin=$(date +%s%N)
  : >"$HOME/start.log"
  npm start >>"$HOME/start.log" 2>&1 &
  for _ in $(seq 1200); do
    url=$(grep -oE "https?://[^ ]+" "$HOME/start.log" | head -n 1) && break
    kill -0 $! 2>/dev/null || break
    sleep 0.1
  done
  cat "$HOME/start.log"
  [ -n "${url:-}" ] || { echo "npm start: no address"; exit 1; }
  echo "npm start: listening after $((($(date +%s%N) - begin) / 1000000)) ms"
  node --input-type=module -e "
    const response = await fetch(process.argv[1]);
    console.log(\"npm start:\", response.status, response.headers.get(\"content-type\"));
    if (!response.ok) process.exit(1);" "$url"
  kill -INT -- -$!
  wait $! || true
  ! grep -qsx postgres /proc/[0-9]*/comm || { echo "npm start: the database goes on"; exit 1; }
'

failures=0
attempt() {
  local user=$1 home=$2 name=$3
  say "$user: $name"
  inside "$user" "$home" "${!name}" || { echo "FAILED: $user $name"; failures=$((failures + 1)); }
}

# Each command gets a clone of its own, so that each is seen to do all of its set-up.
prove() {
  attempt "$@" clone
  attempt "$@" run_start
  attempt "$@" clone
  attempt "$@" run_tests
  attempt "$@" run_tests_again
}

[ "$(id -u)" -eq 0 ] || { echo "Run as root."; exit 1; }
[ $# -gt 0 ] || set -- "$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"
make_tree
mkdir -p "$tree/srv"
git -C "$repository" bundle create --quiet "$tree/srv/rettidig.bundle" HEAD
chmod 644 "$tree/srv/rettidig.bundle"
cp /etc/resolv.conf /etc/hosts "$tree/etc/"
[ -z "${NODE_EXTRA_CA_CERTS:-}" ] || cp "$NODE_EXTRA_CA_CERTS" "$tree/etc/ssl/extra.pem"

for prefix in "$@"; do
  install_node "$prefix"
  say "$(inside root /root 'echo "Node $(node -v), npm $(npm -v)"')"
  for user in ${PROVE_AS:-root almindelig}; do
    prove "$user" "$(chroot "$tree" getent passwd "$user" | cut -d: -f6)"
  done
done

say "$failures failures"
[ "$failures" -eq 0 ]
