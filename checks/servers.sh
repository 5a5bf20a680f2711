# Starts and stops the servers that checks need. A check that reads this has the folders $work and $cluster from it, which are removed at its end.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$PWD/checks
work=$(mktemp -d)
cluster=$(mktemp -d)
server=""
postgres=""

# stop SIGNAL PROCESS: .NET ignores INT where the shell that starts it has no job control; for PostgreSQL it means to let nobody stay.
stop() {
  if [ -n "$2" ]; then
    kill -"$1" "$2" 2>/dev/null || true
    wait "$2" 2>/dev/null || true
  fi
}

finish() {
  stop TERM "$server"
  stop INT "$postgres"
  rm -rf "$work" "$cluster"
}
trap finish EXIT

# PostgreSQL refuses to run as root, so for root it runs as the user "nobody".
unprivileged() {
  if [ "$(id -u)" -eq 0 ]; then exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else exec "$@"; fi
}

# The programs of PostgreSQL are sought where the tests seek them.
postgres_folder() {
  local folder
  for folder in "${CONTESTED_POSTGRES_BIN:-}" "$(dirname "$(command -v initdb)")" "$(pg_config --bindir)" \
    $(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort --reverse); do
    if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
      echo "$folder"
      return
    fi
  done 2>/dev/null
  echo "There is no PostgreSQL: install it, or name the folder of initdb and postgres in CONTESTED_POSTGRES_BIN." >&2
  return 1
}

# await FILE TEXT PROCESS: waits until the text stands in the log of the process, at most two minutes.
await() {
  for _ in $(seq 240); do
    if grep --quiet "$2" "$1"; then return; fi
    if ! kill -0 "$3" 2>/dev/null; then break; fi
    sleep 0.5
  done
  cat "$1"
  return 1
}

# Starts PostgreSQL, on a free port that $connection names, to which the name of a database is to be added.
start_postgres() {
  local programs port
  programs=$(postgres_folder)
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  if [ "$(id -u)" -eq 0 ]; then chown 65534:65534 "$cluster"; fi
  (cd "$cluster" && unprivileged "$programs/initdb" --pgdata data --username contested --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null)
  (cd "$cluster" && unprivileged "$programs/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync=off -c full_page_writes=off) >"$work/postgres.log" 2>&1 &
  postgres=$!
  await "$work/postgres.log" 'ready to accept connections' "$postgres"
  connection="Host=127.0.0.1;Port=$port;Username=contested;Database="
}

# serve NAME CONNECTION FOLDER...: loads folders into a database and serves them, with the program $api, as the process $server at $address.
serve() {
  local name=$1 connection=$2
  shift 2
  (cd "$work" && env "ConnectionStrings__$name=$connection" dotnet "$api" load "$@")
  : >"$work/$name.log"
  (cd "$work" && exec env "ConnectionStrings__$name=$connection" dotnet "$api" serve "$@" --Urls=http://127.0.0.1:0) >>"$work/$name.log" 2>&1 &
  server=$!
  await "$work/$name.log" 'Contested is ready: ' "$server"
  address=$(sed -nE 's|.*Contested is ready: (.*)/graphql.*|\1|p' "$work/$name.log")
}
