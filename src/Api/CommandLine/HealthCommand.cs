using System.CommandLine;

namespace Contested.Api.CommandLine;

/// <summary>The command <c>health</c>, by which a container tells whether its server is ready, without a shell or curl.</summary>
internal sealed class HealthCommand : Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Argument<Uri> _address = new("address")
    {
        Description = "Where the server is, such as http://localhost:5080.",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                return address;
            }

            result.AddError($"\"{result.Tokens[0].Value}\" is no address. Give one such as http://localhost:5080.");
            return null;
        },
    };

    public HealthCommand()
        : base("health", "Asks a server whether it is ready. Ends with 0 if it is, and with 1 if it is not or does not answer.")
    {
        Arguments.Add(_address);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var output = arguments.InvocationConfiguration;
        var address = new Uri(arguments.GetRequiredValue(_address), "/health/ready");
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            await output.Output.WriteLineAsync($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}");
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await output.Error.WriteLineAsync($"{address} does not answer. {exception.Message}");
            return 1;
        }
    }
}
