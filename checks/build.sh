# Builds the API for a check that reads this, which then has the path of the program in $api. CONTESTED_SERVER names another build.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$PWD/checks
api=${CONTESTED_SERVER:+$(realpath "$CONTESTED_SERVER")}
if [ -z "$api" ]; then
  dotnet build src/Api --configuration Release -p:BuildExplorer=false --nologo --verbosity quiet
  api=$PWD/src/Api/bin/Release/net10.0/Contested.Api.dll
fi
