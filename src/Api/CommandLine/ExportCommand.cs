using System.CommandLine;
using Contested.Domain.Datasets.Exporting;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>export</c>, which writes the dataset of a database as files.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(IReadOnlyList<string> settings)
        : base("export", "Writes the dataset that the database holds as a folder that loads again.")
    {
        Subcommands.Add(new ExportFormatCommand(
            "yaml", "Writes all in YAML, with a file for each engagement and one for its claims.", ExportFormat.Yaml, settings));
        Subcommands.Add(new ExportFormatCommand(
            "csv", "Writes tables of comma-separated values; the documents and the dataset as a whole are in YAML.", ExportFormat.Csv, settings));
    }
}
