using System.Text.RegularExpressions;

namespace Contested.Api.Tests.Documents;

/// <summary>The commands of the documents that a walk through a document does not run, and who does.</summary>
internal static class CommandsElsewhere
{
    /// <summary>
    /// How such a command looks, the file that runs it or what it would start, and a text in that file that does so; no file for what
    /// only people run, since it changes the repository or needs an idle machine.
    /// </summary>
    public static readonly IReadOnlyList<(Regex Command, string? File, string Text)> Table =
    [
        (new("^dotnet run --project src/Api( |$)"), "tests/Api.Tests/Processes/StartTests.cs", "ApiProcess.Start"),
        (new("^\\w+=.*dotnet run --project src/Api$"), "tests/Api.Tests/Processes/StartTests.cs", "ApiProcess.Start"),
        (new("^contested\\(\\)"), "tests/Api.Tests/CommandLine/ProgramRun.cs", "Process.Start"),
        (new("^dotnet run --project src/Api -- validate"), "tests/Api.Tests/CommandLine/ValidateTests.cs", "\"validate\""),
        (new("^dotnet run --project src/Api -- import figures"), "tests/Api.Tests/CommandLine/ImportFiguresTests.cs", "\"import\", \"figures\""),
        (new("^contested "), "tests/Api.Tests/CommandLine/DatabaseCommandTests.cs", "\"load\""),
        (new("^dotnet publish src/Api "), ".ci/run", "dotnet publish src/Api "),
        (new("^dotnet Contested.Api.dll"), ".ci/run", "dotnet Contested.Api.dll"),
        (new("^dotnet /opt/contested/Contested.Api.dll migrate"), "tests/Api.Tests/CommandLine/DatabaseCommandTests.cs", "\"migrate\""),
        (new("^docker(-| )compose "), ".ci/run", "docker-compose config"),
        (new("^deploy/try-compose"), null, ""),
        (new("^install -m 644 deploy/contested.service |^systemctl "), "tests/Api.Tests/Processes/ServiceTests.cs", "\"contested.service\""),
        (new("^pg_dump |^pg_restore |^sqlite3 contested.db |^rm -f contested.db-wal "), "tests/Api.Tests/Processes/BackupTests.cs", "\"docs/operating.md\""),
        (new("^psql .*SELECT pg_promote\\(\\)"), "tests/Testing/Databases/PostgresPair.cs", "SELECT pg_promote()"),
        (new("^pg_basebackup --write-recovery-conf$"), "tests/Testing/Databases/PostgresPair.cs", "--write-recovery-conf"),
        (new("^apt(-get)? install "), ".ci/run", "apt-get install"),
        (new("^npm run generate"), "src/Web/package.json", "\"generate\""),
        (new("^dotnet (build|test)"), ".ci/run", "dotnet test"),
        (new("^CONTESTED_CASES="), "tests/Testing/FuzzSettings.cs", "CONTESTED_CASES"),
        (new("^rm .*; dotnet test"), "tests/Api.Tests/QueryPlans/PlanSnapshotTests.cs", "MatchSnapshot"),
        (new("^find tests "), null, ""),
        (new("^\\.ci/run$"), ".ci/run", "run_tests"),
        (new("^bench/run"), ".ci/run", "bench/run --quick"),
        (new("^curl -s http://localhost:9464/metrics$"), "tests/Api.Tests/Telemetry/MetricsServerTests.cs", "/metrics"),
        (new("^promtool (check|test) rules "), "tests/Api.Tests/Telemetry/AlertTests.cs", "promtool"),
        (new("^bench/memory/run"), null, ""),
        (new("^bench/Explorer/run"), null, ""),
        (new("^bench/Loading/run"), ".ci/run", "checks/loading/run"),
        (new("^bench/Releases/run"), null, ""),
        (new("^checks/faults/run"), ".ci/run", "checks/faults/run --sample"),
        (new("^checks/soak/run"), null, ""),
        (new("^checks/"), ".ci/run", "checks/american-civil-war/run"),
        (new("^examples/|examples/"), "examples/run-all", "check "),
        (new("^cd src/Web && npm ci && npm run dev"), "src/Web/package.json", "\"dev\""),
        (new("^cd src/Web && npm run generate && npm run lint"), ".ci/run", "npm run lint && npm test"),
        (new("^dotnet tool restore|^dotnet ef "), null, ""),
        (new("^claude mcp add "), null, ""),
    ];
}
