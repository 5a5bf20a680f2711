using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The folders of a dataset, as the commands take them that read one.</summary>
internal sealed class FolderArguments
{
    private readonly Argument<string[]> _folders;

    private readonly Option<string?> _preferred = new("--prefer")
    {
        Description = "With several folders, the one to prefer where they declare something differently.",
        HelpName = "folder",
    };

    /// <summary>Makes them.</summary>
    /// <param name="command">The command that takes them.</param>
    /// <param name="fallback">Where the dataset comes from without a folder; null where one must be given.</param>
    public FolderArguments(Command command, string? fallback = null)
    {
        _folders = new Argument<string[]>("folder")
        {
            Description = "The folder of the dataset, with dataset.yaml. Several folders make one dataset." + (fallback is null ? "" : $" By default {fallback}."),
            Arity = fallback is null ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
        command.Arguments.Add(_folders);
        command.Options.Add(_preferred);
    }

    /// <summary>The folders that are given.</summary>
    public string[] FoldersIn(ParseResult parsed) => parsed.GetValue(_folders) ?? [];

    /// <summary>The preferred folder; null for none.</summary>
    public string? PreferredIn(ParseResult parsed) => parsed.GetValue(_preferred);

    /// <summary>The folders in the words of a message.</summary>
    public string DescriptionIn(ParseResult parsed) => string.Join(", ", FoldersIn(parsed));
}
