using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>schema</c>, about the schemas of the API and of a dataset's files.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(IReadOnlyList<string> settings)
        : base("schema", "Prints the schema of the API, or writes the schemas of a dataset's files.")
    {
        Subcommands.Add(new SchemaPrintCommand(settings));
        Subcommands.Add(new SchemaFilesCommand());
    }
}
