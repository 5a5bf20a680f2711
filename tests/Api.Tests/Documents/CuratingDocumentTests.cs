using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contested.Api.Tests.CommandLine;
using Contested.Api.Tests.Hosting;
using Contested.Api.Tests.Processes;
using Contested.Testing;
using Contested.Testing.Databases;

namespace Contested.Api.Tests.Documents;

/// <summary>Does what <c>docs/curating.md</c> says, from an empty folder to an answer.</summary>
public sealed partial class CuratingDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_Should_ShowRealOutputs_When_ItIsFollowed()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "docs", "curating.md"));
        var (commands, query) = (0, "");
        foreach (Match block in Block().Matches(document))
        {
            var text = block.Groups["text"].Value;
            switch (block.Groups["language"].Value)
            {
                case "yaml" when FileName().Match(text) is { Success: true } name:
                    _folder.Write(name.Groups["path"].Value, text[name.Length..]);
                    break;
                case "console":
                    (await FollowAsync(text)).ShouldBe(text);
                    commands += text.Split('\n').Count(IsCommand);
                    break;
                case "graphql":
                    query = text;
                    break;
                case "json":
                    var answer = await ServeAndAskAsync(query);
                    JsonNode.DeepEquals(answer, JsonNode.Parse(text)).ShouldBeTrue(answer?.ToJsonString());
                    commands++;
                    break;
            }
        }

        commands.ShouldBe(14);
    }

    private static bool IsCommand(string line) => line.StartsWith("$ ", StringComparison.Ordinal);

    private async Task<string> FollowAsync(string console)
    {
        var shown = "";
        foreach (var line in console.Split('\n').Where(IsCommand))
        {
            var words = line.Split(' ');
            shown += $"{line}\n" + (words[1] == "contested" ? await RunProgramAsync(words[2..]) : await RunAsync(words[1], words[2..]));
        }

        return shown;
    }

    private async Task<string> RunProgramAsync(string[] arguments)
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, arguments);
        return (run.ExitCode == 0 ? run.Output : run.Output + run.Errors).ReplaceLineEndings("\n");
    }

    private async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullPath, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return output;
    }

    private async Task<JsonNode?> ServeAndAskAsync(string query)
    {
        var database = $"Data Source={Path.Combine(_folder.FullPath, "contested.db")}";
        using var server = ApiProcess.Start(DatabaseKind.Sqlite, database, null, "serve", Path.Combine(_folder.FullPath, "my-battles"));
        using var client = new HttpClient { BaseAddress = await server.WaitForAddressAsync() };
        var (_, body) = await client.SendQueryAsync(query);
        return JsonNode.Parse(body.GetRawText());
    }

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^# (?<path>my-battles/\S+)\n")]
    private static partial Regex FileName();
}
