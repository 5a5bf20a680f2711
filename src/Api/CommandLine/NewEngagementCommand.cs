using System.CommandLine;
using Contested.Domain.Datasets.Beginnings;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>new engagement</c>, which writes the files of an engagement for curators to fill in.</summary>
internal sealed class NewEngagementCommand : Command
{
    private readonly Argument<string> _slug = new("slug")
    {
        Description = "The slug of the engagement: lower-case letters and digits in words separated by hyphens, such as first-bull-run.",
    };

    private readonly Option<string> _folder = new("--folder")
    {
        Description = "The folder of the dataset. Files that a dataset needs and that are missing are written too.",
        Required = true,
        HelpName = "folder",
    };

    public NewEngagementCommand()
        : base("engagement", "Writes the files of an engagement, with comments that say what to fill in. Existing files stay as they are.")
    {
        Arguments.Add(_slug);
        Options.Add(_folder);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (slug, folder) = (arguments.GetRequiredValue(_slug), arguments.GetRequiredValue(_folder));
        var (output, errors) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (!EngagementBeginning.IsSlug(slug))
        {
            await errors.WriteLineAsync(
                $"\"{slug}\" is not a slug. Write lower-case letters and digits in words separated by hyphens, such as \"first-bull-run\".");
            return 1;
        }

        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var result = await EngagementBeginning.WriteAsync(folder, slug, today, cancellationToken);
        if (result.Existing is { } existing)
        {
            await errors.WriteLineAsync($"{Path.Combine(folder, existing)} already exists, so nothing was written. Give another slug.");
            return 1;
        }

        foreach (var path in result.Written)
        {
            await output.WriteLineAsync($"Written: {Path.Combine(folder, path)}");
        }

        return 0;
    }
}
