using System.Net;
using System.Security.Cryptography;
using System.Text;
using Contested.GraphQL.Types;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>The page of the pulls: a form for each, which works without scripts and shows more with them.</summary>
internal sealed class PullHtml(PullStore pulls, PullLookups lookups, IOptions<PullOptions> options)
{
    private static readonly string Styles = Read("theme.css") + Read("pulls.css");
    private static readonly string Script = Read("pulls.js");

    /// <summary>What the page may do: run its own script and styles, which stand in it, and ask and post to its own server.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; script-src {HashOf(Script)}; style-src {HashOf(Styles)}; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Renders the page.</summary>
    /// <param name="folder">The folder of the pulls, relative to the address of the page, with a slash at its end.</param>
    /// <param name="cancellationToken">Signals that the client has gone.</param>
    public async Task<string> RenderAsync(string folder, CancellationToken cancellationToken)
    {
        var name = Encode(options.Value.Name);
        var lists = new StringBuilder();
        foreach (var parameter in pulls.Pulls.SelectMany(pull => pull.Parameters).Where(lookups.Has).DistinctBy(parameter => parameter.Name))
        {
            var values = await lookups.SuggestAsync(parameter.Name, string.Empty, cancellationToken) ?? [];
            lists.Append($"""<datalist id="values-{parameter.Name}">{string.Concat(values.Select(one => $"""<option value="{Encode(one.Value)}">{Encode(one.Label)}</option>"""))}</datalist>""").Append('\n');
        }

        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Pulls · {name}</title>
            <link rel="icon" href="data:,">
            <style>{Styles}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="masthead">
            <strong>{name}</strong>
            <nav aria-label="Site">{string.Join(' ', options.Value.Links.Select(link => $"""<a href="{Encode(link.Address)}">{Encode(link.Text)}</a>"""))}</nav>
            </header>
            <main id="content">
            <h1>Pulls</h1>
            <p>Whole tables for spreadsheets and scripts. Fill in what you need and choose a format. Each table has an address of its own,
            so a script can fetch it, too. Programs find all pulls in <a href="{folder}openapi.json">OpenAPI</a>.</p>
            <nav aria-label="Pulls"><ul class="contents">{string.Concat(pulls.Pulls.Select(pull => $"""<li><a href="#{pull.Name}">{pull.Name}</a></li>"""))}</ul></nav>
            {string.Join('\n', pulls.Pulls.Select(pull => Render(pull, folder)))}
            </main>
            {lists}<script>{Script}</script>
            </body>
            </html>

            """;
    }

    private string Render(Pull pull, string folder)
    {
        var address = $"{folder}{pull.Name}";
        var examples = QueryHelpers.ParseQuery(pull.Example);
        return $"""
            <section class="pull" aria-labelledby="{pull.Name}">
            <h2 id="{pull.Name}">{pull.Name}</h2>
            <p>{Encode(pull.Description)}</p>
            <form method="get" action="{address}.csv" data-address="{address}">
            <div class="fields">{string.Concat(pull.Parameters.Select(parameter => Render(pull, parameter, examples.GetValueOrDefault(parameter.Name).ToString(), folder)))}</div>
            <div class="actions" role="group" aria-label="Download {pull.Name}"><span>Download as</span>
            {string.Join('\n', pull.Formats.OrderBy(format => format == PullFormat.Json).Select(format => $"""<button formaction="{address}.{format.Extension}">{format.Title}</button>"""))}</div>
            <div class="actions scripted" hidden><button type="button" class="look">Preview</button><pre><code class="command"></code></pre><button type="button" class="copy">Copy the command</button></div>
            <p class="status" role="status"></p>
            <div class="preview" role="region" aria-label="Preview of {pull.Name}" tabindex="0" hidden></div>
            </form>
            <details><summary>{pull.Table.Columns.Count} columns</summary><p>{string.Join(", ", pull.Table.Columns.Select(column => $"<code>{column.Name}</code>"))}</p></details>
            </section>
            """;
    }

    private string Render(Pull pull, PullParameter parameter, string example, string folder)
    {
        var id = $"{pull.Name}-{parameter.Name}";
        var attributes = $"""id="{id}" name="{parameter.Name}" aria-describedby="{id}-hint"{(parameter.IsRequired ? " required" : string.Empty)}""";
        var control = parameter.Type.InnermostType is EnumType type
            ? $"""<select {attributes}>{(parameter.IsRequired ? string.Empty : """<option value="">any</option>""")}{string.Concat(type.Values.Keys.Select(value => $"""<option{(value == example ? " selected" : string.Empty)}>{value}</option>"""))}</select>"""
            : $"""<input {attributes} value="{Encode(example)}"{(lookups.Has(parameter) ? $""" list="values-{parameter.Name}" data-values="{folder}values/{parameter.Name}" autocomplete="off" """ : string.Empty)}>""";
        return $"""
            <div class="field"><label for="{id}">{parameter.Name}</label>{control}<p class="hint" id="{id}-hint">{Encode(parameter.Description)}{(parameter.IsRequired ? string.Empty : " Optional.")}</p></div>
            """;
    }

    private static string Encode(string? text) => WebUtility.HtmlEncode(text) ?? string.Empty;

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(PullHtml).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
