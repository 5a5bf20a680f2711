using System.CommandLine;
using Contested.Domain.Datasets.Schemas;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>schema files</c>, which writes the schemas of a dataset's files.</summary>
internal sealed class SchemaFilesCommand : Command
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder of the dataset. The schemas are written to its subfolder schemas." };

    public SchemaFilesCommand()
        : base("files", "Writes the JSON Schemas that editors use for the files of a dataset, if they are missing or out of date.")
    {
        Arguments.Add(_folder);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, folder) = (arguments.InvocationConfiguration.Output, arguments.GetRequiredValue(_folder));
        var written = await DatasetSchemas.WriteAsync(folder, cancellationToken);
        foreach (var path in written)
        {
            await output.WriteLineAsync($"Written: {Path.Combine(folder, path)}");
        }

        if (written.Count == 0)
        {
            await output.WriteLineAsync($"The schemas in {folder} are already up to date.");
        }

        return 0;
    }
}
