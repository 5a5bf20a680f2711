using Contested.Testing;

namespace Contested.Api.Tests.CommandLine;

/// <summary>What the program says to arguments that it cannot take, and about itself.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("There is no command \"srve\". Did you mean \"serve\"? The commands are serve, validate, load, migrate, import, export, release, diff, new, schema, health. See \"--help\".", "srve")]
    [InlineData("There is no command \"data\".", "data", "--Urls=http://127.0.0.1:0")]
    [InlineData("There is no command \"prnt\" of \"schema\". Did you mean \"print\"? The commands are print, files. See \"schema --help\".", "schema", "prnt")]
    [InlineData("There is no option \"--Urlz\" of \"serve\". Did you mean \"--Urls\"? The options are --prefer, --help, and as settings --Urls, --Dataset:Folder, ", "--Urlz=http://127.0.0.1:0")]
    [InlineData("There is no option \"--Dataset:Foldr\" of \"serve\". Did you mean \"--Dataset:Folder\"?", "serve", "--Dataset:Foldr", "data")]
    [InlineData("There is no option \"--GraphQL:Playgrond\" of \"serve\". Did you mean \"--GraphQL:Playground\"?", "--GraphQL:Playgrond=false")]
    [InlineData("There is no option \"--fromat\" of \"validate\". Did you mean \"--format\"? The options are --prefer, --format, --help. See \"validate --help\".", "validate", "data", "--fromat", "json")]
    [InlineData("There is no option \"--ConnectionString:Sqlite\" of \"load\". Did you mean \"--ConnectionStrings:Sqlite\"?", "load", "data", "--ConnectionString:Sqlite=x")]
    [InlineData("The setting \"--Urls\" has no value. Write \"--Urls=value\".", "--Urls")]
    [InlineData("The command \"validate\" takes no settings. Remove \"--Urls=x\".", "validate", "data", "--Urls=x")]
    [InlineData("\"b\" is an unexpected argument of \"migrate\". See \"migrate --help\".", "migrate", "b")]
    [InlineData("The preferred folder elsewhere is not one of the dataset's folders: my.", "validate", "my", "--prefer", "elsewhere")]
    [InlineData("Required argument missing for command: 'load'. See \"load --help\".", "load")]
    [InlineData("Option '--folder' is required. See \"new engagement --help\".", "new", "engagement", "hill")]
    [InlineData("\"Hill\" is not a slug. Write lower-case letters", "new", "engagement", "Hill", "--folder", "my")]
    [InlineData("The folder ", "validate", "nowhere")]
    [InlineData("The folder \"\" does not exist.", "validate", "")]
    [InlineData("The folder ", "load", "nowhere")]
    [InlineData("The server did not start. A setting is wrong. Failed to convert configuration value 'maybe' at 'GraphQL:Introspection'", "--GraphQL:Introspection=maybe")]
    [InlineData("The server did not start. A setting is wrong. The setting \"GraphQL:Limits:MaxConnections\" cannot be \"0\"", "--GraphQL:Limits:MaxConnections=0", "--Urls=http://127.0.0.1:0")]
    [InlineData("The server did not start. A setting is wrong. The setting \"GraphQL:Limits:MinDataRate\" cannot be \"-1\"", "--GraphQL:Limits:MinDataRate=-1", "--Urls=http://127.0.0.1:0")]
    [InlineData("The server did not start. The folder ", "serve", "nowhere", "--Urls=http://127.0.0.1:0")]
    [InlineData("The database cannot be used; the file of ConnectionStrings:Sqlite must be one that can be read and written", "migrate", "--ConnectionStrings:Sqlite", "Data Source=/no/such/folder/contested.db")]
    [InlineData("The database cannot be used; check the connection string, ", "migrate", "--ConnectionStrings:Sqlite=contested.db")]
    [InlineData("The database cannot be used; check the connection string, ", "migrate", "--ConnectionStrings:Postgres=Hosst=localhost")]
    [InlineData("The database cannot be used; check ConnectionStrings:Postgres, and that the database is running. Failed to connect to 127.0.0.1:1.", "migrate", "--ConnectionStrings:Postgres=Host=127.0.0.1;Port=1;Username=nobody;Database=nowhere", "--Database:StartPatience=00:00:00")]
    [InlineData("The server did not start. A setting is wrong. Invalid url: 'nonsense'. Give an address", "--Urls=nonsense")]
    [InlineData("The server did not start. A setting is wrong. Failed to convert configuration value 'abc' at 'RateLimit:RequestsPerMinute'", "--RateLimit:RequestsPerMinute=abc")]
    [InlineData("The server did not start. A setting is wrong. Unrecognized scheme", "--Urls=ftp://127.0.0.1:5279")]
    public async Task Program_Should_SayInOneLineWhatWouldBeRight_When_ItIsCalledWrongly(string expected, params string[] arguments)
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, arguments);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldStartWith(expected);
        run.Errors.ShouldEndWith(Environment.NewLine);
        run.Errors.TrimEnd().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("Commands:\n  serve <folder> ", "--help")]
    [InlineData("Contested.Api serve [<folder>...] [options]", "serve", "--help")]
    [InlineData("Contested.Api validate <folder>... [options]", "validate", "--help")]
    [InlineData("--format <text|json|github>", "validate", "--help")]
    [InlineData("Contested.Api load <folder>... [options]", "load", "--help")]
    [InlineData("Contested.Api migrate [options]", "migrate", "-h")]
    [InlineData("Contested.Api import figures <table> [options]", "import", "figures", "--help")]
    [InlineData("Contested.Api new engagement <slug> [options]", "new", "engagement", "--help")]
    [InlineData("Contested.Api schema print [options]", "schema", "print", "--help")]
    public async Task Program_Should_SayWhatItTakes_When_HelpIsAskedFor(string expected, params string[] arguments)
    {
        var run = await ProgramRun.RunAsync(_folder.FullPath, arguments);

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        run.Output.ReplaceLineEndings("\n").ShouldContain(expected);
    }
}
