using System.CommandLine;
using Contested.Domain.Datasets;
using Contested.Domain.Releases;
using Contested.Domain.Releases.Comparison;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>diff</c>, which lists what has become of claims between two versions of the dataset.</summary>
internal sealed class DiffCommand : Command, ITakesSettings
{
    private const int Different = 2;

    private readonly IReadOnlyList<string> _settings;
    private readonly Argument<string> _old = new("old") { Description = "The earlier version: the name of a release, or the folder of a release or of a dataset." };
    private readonly Argument<string> _new = new("new") { Description = "The later version, in the same way." };
    private readonly Option<bool> _json = new("--json") { Description = "Write each change as a line of JSON." };
    private readonly Option<bool> _exitCode = new("--exit-code") { Description = $"Exit with {Different} if a claim differs." };

    public DiffCommand(IReadOnlyList<string> settings)
        : base(
            "diff",
            "Lists the claims that were added, changed, withdrawn or removed between two versions of a dataset. The exit code is 0 if they "
            + "could be compared, and 1 if not. Releases are looked for in the folder releases, or that of the setting --Releases:Folder=….")
    {
        _settings = settings;
        Arguments.Add(_old);
        Arguments.Add(_new);
        Options.Add(_json);
        Options.Add(_exitCode);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var errors = arguments.InvocationConfiguration.Error;
        await using var services = CommandServices.Create(_settings);
        var releases = services.Services.GetRequiredService<ReleaseFolder>();
        try
        {
            await using var old = await FindAsync(arguments, _old, releases, cancellationToken);
            await using var @new = old is null ? null : await FindAsync(arguments, _new, releases, cancellationToken);
            return old is null || @new is null ? 1 : await CompareAsync(arguments, old, @new, cancellationToken);
        }
        catch (DatasetFormatException exception)
        {
            await errors.WriteAsync(ProblemText.Of(exception.Problems, ProblemFormat.Text));
            await errors.WriteLineAsync("Nothing was compared.");
            return 1;
        }
    }

    private async Task<ComparedVersion?> FindAsync(
        ParseResult arguments, Argument<string> argument, ReleaseFolder releases, CancellationToken cancellationToken)
    {
        var (text, errors) = (arguments.GetRequiredValue(argument), arguments.InvocationConfiguration.Error);
        var version = await ComparedVersion.FindAsync(text, releases, _settings, errors, cancellationToken);
        if (version is null)
        {
            var names = (await releases.ListAsync(cancellationToken)).Select(release => release.Name).ToList();
            await errors.WriteLineAsync(
                $"\"{text}\" is neither a release nor the folder of a release or of a dataset with dataset.yaml. "
                + (names.Count == 0
                    ? $"There are no releases in {releases.FullPath}; --Releases:Folder=… names another folder."
                    : $"The releases in {releases.FullPath} are {string.Join(", ", names)}."));
        }

        return version;
    }

    private async Task<int> CompareAsync(ParseResult arguments, ComparedVersion old, ComparedVersion @new, CancellationToken cancellationToken)
    {
        var (output, isJson, areDifferent) = (arguments.InvocationConfiguration.Output, arguments.GetValue(_json), false);
        var text = new ChangeText(output);
        await foreach (var change in DatasetComparison.Compare(old.ReadAsync(cancellationToken), @new.ReadAsync(cancellationToken), cancellationToken))
        {
            areDifferent = true;
            await (isJson ? output.WriteLineAsync(change.ToJson()) : text.WriteAsync(change));
        }

        if (!isJson)
        {
            await text.WriteSumAsync();
        }

        return areDifferent && arguments.GetValue(_exitCode) ? Different : 0;
    }
}
