"""Where the program starts: with arguments the command line, without the window."""

import sys


def main() -> int:
    """Run `xfer-gui`; gives the exit status."""
    # Neither side pays for the other's imports: the window has to be there at once.
    if len(sys.argv) > 1:
        from xfer_gui import cli

        return cli.main(sys.argv[1:])
    from xfer_gui import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
