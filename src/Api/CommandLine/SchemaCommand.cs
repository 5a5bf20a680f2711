using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>schema</c>, about the schemas of the API and of a dataset's files.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(IReadOnlyList<string> settings)
        : base("schema", "Shows the schema of the API, or writes those of a dataset's files.")
    {
        Subcommands.Add(new SchemaPrintCommand(settings));
        Subcommands.Add(new SchemaFilesCommand());
    }
}
