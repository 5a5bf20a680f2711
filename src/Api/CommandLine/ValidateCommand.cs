using System.CommandLine;
using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>validate</c>, which says what is wrong in the folder of a dataset.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly FolderArguments _folders;

    private readonly Option<ProblemFormat> _format = new("--format")
    {
        Description = "How to report problems: text, one line each; json, one array; github, annotations of a GitHub workflow.",
        DefaultValueFactory = _ => ProblemFormat.Text,
        HelpName = "text|json|github",
    };

    public ValidateCommand()
        : base("validate", "Checks the folders of a dataset, without a database. The exit code is 1 if there are errors, and 0 if there are only warnings.")
    {
        _folders = new FolderArguments(this);
        Options.Add(_format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var problems = await DatasetValidator.ValidateAsync(_folders.FoldersIn(arguments), _folders.PreferredIn(arguments), cancellationToken);
        await arguments.InvocationConfiguration.Output.WriteAsync(ProblemText.Of(problems, arguments.GetValue(_format)));
        return problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? 1 : 0;
    }
}
