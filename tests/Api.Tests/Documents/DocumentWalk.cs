using System.Text.Json.Nodes;
using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>Does what a document shows, block by block, and holds what comes out against what the document says comes out.</summary>
/// <param name="address">A server with the curated dataset.</param>
internal sealed class DocumentWalk(Uri address) : IDisposable
{
    private const string DocumentedAddress = "http://localhost:5080";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new() { BaseAddress = address };
    private ApiProcess? _own;
    private string[] _loaded = [];
    private string? _output;

    /// <inheritdoc />
    public void Dispose()
    {
        _own?.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    /// <summary>Does what the document shows, to its end, and gives what is wrong with it.</summary>
    public async Task<IReadOnlyList<string>> FollowAsync(MarkdownDocument document)
    {
        var inProse = document.CommandsInProse.Select(command => new DocumentBlock("sh", null, command.Content, command.Line + 1));
        var wrong = new List<string>();
        var blocks = document.Blocks.Concat(inProse).ToList();
        foreach (var (block, next) in blocks.Zip(blocks.Skip(1).Append(null)))
        {
            try
            {
                await FollowAsync(block, next, $"{document.Path}:{block.Line}");
            }
            catch (Exception exception) when (exception is ShouldAssertException or Xunit.Sdk.FailException)
            {
                wrong.Add(exception.Message);
            }
        }

        return wrong;
    }

    private async Task FollowAsync(DocumentBlock block, DocumentBlock? next, string place)
    {
        switch (block.Language)
        {
            case "sh":
                await RunCommandsAsync(block, place);
                break;
            case "console":
                (await RunConsoleAsync(block.Text)).ShouldBe(block.Text, place);
                break;
            case "graphql":
                await AskAsync(block.Text, next?.Language == "json", place);
                break;
            case "json" or "csv" or "text" when _output is { } output:
                CheckOutput(output, block, place);
                break;
            case "yaml" or "csv" when block.File is { } file:
                _folder.Write(file, block.Text.Replace($"# {file}\n", "", StringComparison.Ordinal));
                break;
            case "yaml" or "csv" or "csharp" or "r" or "python":
                QuotedLines.Check(block, place);
                break;
            case "mermaid" when place.StartsWith(DocumentVocabularyTests.Model, StringComparison.Ordinal):
                _output = null;
                break;
            default:
                Assert.Fail($"{place}: Nothing checks a block of the language \"{block.Language}\". CONTRIBUTING.md lists those that are checked.");
                break;
        }
    }

    private async Task RunCommandsAsync(DocumentBlock block, string place)
    {
        var commands = block.Commands().ToList();
        _output = null;
        if (commands.Exists(command => command.Contains($"{DocumentedAddress}/", StringComparison.Ordinal) && !IsRunElsewhere(command)))
        {
            var script = block.Text.Replace(DocumentedAddress, address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
            var run = await ProgramRun.RunAnyAsync(_folder.FullPath, "bash", ["-c", $"set -eo pipefail\n{script}"]);
            run.ExitCode.ShouldBe(0, $"{place}\n{run.Output}{run.Errors}");
            _output = run.Output;
            return;
        }

        foreach (var command in commands)
        {
            IsRunElsewhere(command).ShouldBeTrue($"{place}: Neither this test runs the command \"{command}\", nor does {nameof(CommandsElsewhere)} say who does.");
        }
    }

    private async Task<string> RunConsoleAsync(string console)
    {
        var shown = "";
        foreach (var line in console.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var words = line.Split(' ');
            var isProgram = words[1] == "contested";
            var run = isProgram ? await ProgramRun.RunAsync(_folder.FullPath, words[2..]) : await ProgramRun.RunAnyAsync(_folder.FullPath, "bash", ["-c", line[2..]]);
            shown += $"{line}\n{(run.ExitCode == 0 ? run.Output : run.Output + run.Errors).ReplaceLineEndings("\n")}";
            _loaded = isProgram && words[2] == "load" ? words[3..] : _loaded;
        }

        return shown;
    }

    private async Task AskAsync(string query, bool isAnswered, string place)
    {
        if (_loaded.Length > 0 && _own is null)
        {
            var database = $"Data Source={Path.Combine(_folder.FullPath, "contested.db")}";
            var folders = _loaded.Select(folder => Path.Combine(_folder.FullPath, folder));
            _own = ApiProcess.Start(
                DatabaseKind.Sqlite, database, null, ["serve", .. folders, $"--Releases:Folder={Path.Combine(_folder.FullPath, "releases")}"]);
        }

        using var own = _own is null ? null : new HttpClient { BaseAddress = await _own.WaitForAddressAsync() };
        var (_, body) = await (own ?? _client).SendQueryAsync(query, ExampleVariables.Of(query));
        _output = isAnswered ? body.GetRawText() : null;
        if (!isAnswered)
        {
            body.TryGetProperty("errors", out var errors).ShouldBeFalse($"{place}\n{errors}");
        }
    }

    private void CheckOutput(string output, DocumentBlock block, string place)
    {
        _output = null;
        if (block.Language == "json")
        {
            JsonNode.DeepEquals(JsonNode.Parse(output), JsonNode.Parse(block.Text)).ShouldBeTrue($"{place}: The answer is\n{output}");
        }
        else
        {
            output.ReplaceLineEndings("\n").Trim().ShouldBe(block.Text.Trim(), place);
        }
    }

    private static bool IsRunElsewhere(string command) => CommandsElsewhere.Table.Any(entry => entry.Command.IsMatch(command));
}
