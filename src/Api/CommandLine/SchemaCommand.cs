using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>schema</c>, about the schema of the API.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(IReadOnlyList<string> settings)
        : base("schema", "Shows the schema of the API.") => Subcommands.Add(new SchemaPrintCommand(settings));
}
