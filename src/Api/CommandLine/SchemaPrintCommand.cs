using System.CommandLine;
using Contested.Api.Schema;
using Contested.GraphQL.Utilities;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>schema print</c>, which prints what <c>/graphql?sdl</c> answers, without a server or a database.</summary>
internal sealed class SchemaPrintCommand : Command, ITakesSettings
{
    private readonly IReadOnlyList<string> _settings;

    public SchemaPrintCommand(IReadOnlyList<string> settings)
        : base("print", "Prints the schema in GraphQL's schema definition language.")
    {
        _settings = settings;
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Create(_settings);
        await arguments.InvocationConfiguration.Output.WriteAsync(SchemaPrinter.Print(ContestedSchema.Create(services.Services)) + "\n");
        return 0;
    }
}
