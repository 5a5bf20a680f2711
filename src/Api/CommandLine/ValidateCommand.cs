using System.CommandLine;
using Contested.Domain.Datasets;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>validate</c>, which says what is wrong in the folder of a dataset.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Argument<string[]> _folders = new("folder")
    {
        Description = "The folder of a dataset, with dataset.yaml; of several, each is a dataset by itself.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<ProblemFormat> _format = new("--format")
    {
        Description = "How problems are told: text, a line each; json, one array; github, annotations of a GitHub workflow.",
        DefaultValueFactory = _ => ProblemFormat.Text,
        HelpName = "text|json|github",
    };

    public ValidateCommand()
        : base("validate", "Checks the folder of a dataset, without a database. The exit code is 1 where there are errors, 0 with warnings alone.")
    {
        Arguments.Add(_folders);
        Options.Add(_format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, format) = (arguments.InvocationConfiguration.Output, arguments.GetValue(_format));
        var all = new List<DatasetProblem>();
        foreach (var folder in arguments.GetRequiredValue(_folders))
        {
            var problems = await DatasetValidator.ValidateAsync(folder, cancellationToken);
            all.AddRange(problems.Select(problem => problem with { File = Path.Combine(folder, problem.File) }));
        }

        await output.WriteAsync(ProblemText.Of(all, format));
        return all.Exists(problem => problem.Severity == ProblemSeverity.Error) ? 1 : 0;
    }
}
