using System.CommandLine;
using Contested.Domain.Datasets.Exporting;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>export</c>, which writes the dataset of a database as files.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(IReadOnlyList<string> settings)
        : base("export", "Writes the dataset in the database to a folder that can be loaded again.")
    {
        Subcommands.Add(new ExportFormatCommand(
            "yaml", "Writes YAML, with one file for each engagement and one for its claims.", ExportFormat.Yaml, settings));
        Subcommands.Add(new ExportFormatCommand(
            "csv", "Writes CSV tables; the documents and dataset.yaml stay YAML.", ExportFormat.Csv, settings));
    }
}
