using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>import</c>, which makes files of a dataset of other files.</summary>
internal sealed class ImportCommand : Command
{
    public ImportCommand()
        : base("import", "Turns tables into files of a dataset.")
    {
        Subcommands.Add(new ImportFiguresCommand());
        Subcommands.Add(new ImportGedCommand());
    }
}
