using System.CommandLine;
using Contested.Api.Persistence;
using Contested.Domain.Persistence;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>migrate</c>, which brings the tables of the database up to date.</summary>
internal sealed class MigrateCommand : Command, ITakesSettings
{
    private readonly IReadOnlyList<string> _settings;

    public MigrateCommand(IReadOnlyList<string> settings)
        : base(
            "migrate",
            "Brings the database tables up to date, as serving and loading also do. Takes the database as a setting: "
            + "--ConnectionStrings:Postgres=\"Host=…\" or --ConnectionStrings:Sqlite=\"Data Source=…\".")
    {
        _settings = settings;
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Create(_settings);
        await using var scope = services.Services.CreateAsyncScope();
        var context = await services.Services.GetRequiredService<PrimaryServer>().WaitAsync(scope.ServiceProvider, arguments.InvocationConfiguration.Error.WriteLine, cancellationToken);
        var pending = await DatabaseMigration.MigrateAsync(context, cancellationToken);
        await arguments.InvocationConfiguration.Output.WriteLineAsync(pending.Count == 0
            ? "The database is already up to date."
            : $"The database is up to date: {Counted.Of(pending.Count, "migration")} applied, up to {pending[^1]}.");
        return 0;
    }
}
